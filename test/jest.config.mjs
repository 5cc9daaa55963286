import { preset } from '../jest.preset.mjs';

/** The integration project: stories, acts, replay and the rules of the house, over the rooms as they are in source. */
export default {
  ...preset,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/../jest.setup.ts'],
  testTimeout: 120_000,
};
