# syntax=docker/dockerfile:1
# The worker: it hosts the workflows and the acts. Built from the project root: docker build -f docker/worker.Dockerfile .

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /laurel
COPY package.json package-lock.json nx.json tsconfig.base.json tsconfig.json ./
COPY apps apps
COPY libs libs
COPY workflows workflows
COPY test/package.json test/package.json
# Installs everything from the lock file, compiles the programs, and bundles the workflows.
RUN npm run build
# Then only what runs. The image has Node itself, so the one that npm brings along goes too.
# Not --omit=optional: native parts of other packages are optional dependencies.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/node-linux-* \
  && rm -rf apps/*/src libs/*/src workflows/src

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /laurel
COPY --from=build --chown=root:root /laurel ./
USER node
CMD ["node", "--enable-source-maps", "--stack-trace-limit=4", "apps/worker/dist/main.js"]
