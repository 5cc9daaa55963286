import { ConsentReadingController } from './consent-reading.controller.ts';
import { ErasureController } from './erasure.controller.ts';
import { NomineeLinksController } from './nominee-links.controller.ts';
import { OwnDataController } from './own-data.controller.ts';
import { OwnController } from './own.controller.ts';

/** Who nominees are, and what they ask and say themselves. */
export const NOMINEE_CONTROLLERS = [
  NomineeLinksController,
  OwnController,
  OwnDataController,
  ErasureController,
  ConsentReadingController,
];
