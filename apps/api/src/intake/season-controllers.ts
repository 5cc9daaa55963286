import { SeasonFiguresController } from '../figures/season-figures.controller.ts';
import { OpenNominationsController } from '../migration/open-nominations.controller.ts';
import { SeasonsController } from '../reading/seasons.controller.ts';
import { SeasonReportController } from '../reading/seasons-report.controller.ts';
import { RuleSetsController } from '../rule-sets/rule-sets.controller.ts';
import { StuckController } from '../stuck/stuck.controller.ts';
import { UndeliveredController } from '../stuck/undelivered.controller.ts';
import { SeasonEndController } from './season-end.controller.ts';
import { OpeningController } from './seasons.controller.ts';

/** Seasons, the rules that they work under, and what is stuck in them. */
export const SEASON_CONTROLLERS = [
  OpeningController,
  SeasonsController,
  SeasonReportController,
  SeasonEndController,
  RuleSetsController,
  SeasonFiguresController,
  StuckController,
  OpenNominationsController,
  UndeliveredController,
];
