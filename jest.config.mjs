/** All unit tests in one run; each project has its own settings. The tests of the whole live in test/. */
export default { projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/workflows'] };
