import { fileURLToPath } from 'node:url';

/** The folder of the whole project. Sources and built files lie equally deep, so one path serves both. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
