# syntax=docker/dockerfile:1
# The API, and the command line for the job that migrates. Built from the project root: docker build -f docker/api.Dockerfile .

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
# A volume that is mounted here takes over whose it is.
RUN mkdir /documents && chown node:node /documents
USER node
EXPOSE 3200
HEALTHCHECK --interval=15s --timeout=6s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3200/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
