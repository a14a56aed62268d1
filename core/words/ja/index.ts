import type { AllWords } from '../all.ts';
import { appearanceWords } from './appearance.ts';
import { articleWords } from './articles.ts';
import { calendarWords } from './calendars.ts';
import { checkinWords } from './checkin.ts';
import { commonWords } from './common.ts';
import { decideWords } from './decide.ts';
import { energyWords } from './energy.ts';
import { exportWords, reportWords } from './exports.ts';
import { feedWords } from './feeds.ts';
import { healthWords } from './health.ts';
import { importWords } from './imports.ts';
import { kindWords } from './kinds.ts';
import { kindsSectionWords } from './kinds-section.ts';
import { logWords } from './log.ts';
import { matrixWords } from './matrix.ts';
import { movesWords } from './moves.ts';
import { noticeWords } from './notices.ts';
import { optionsWords } from './options.ts';
import { overlayWords } from './overlay.ts';
import { paperWords } from './paper.ts';
import { pathsWords } from './paths.ts';
import { popupWords } from './popup.ts';
import { privacyWords } from './privacy.ts';
import { addressProblems, feedProblems, fetchWords } from './problems.ts';
import { profileWords } from './profile.ts';
import { readWords } from './read.ts';
import { reasonWords } from './reasons.ts';
import { reminderWords } from './reminders.ts';
import { reviewWords } from './review.ts';
import { safetyWords } from './safety.ts';
import { sheetWords } from './sheet.ts';
import { sidebarWords } from './sidebar.ts';
import { studyWords } from './study.ts';
import { todayWords } from './today.ts';
import { toolWords } from './tools.ts';
import { trendWords } from './trends.ts';
import {
  explainWords,
  heatWords,
  plotWords,
  shareWords,
  statementWords,
  trendsTabWords,
  weekWords,
} from './trends-tab.ts';
import { walkWords } from './walk.ts';
import { welcomeWords } from './welcome.ts';

/** Everything Updraft says, in Japanese. */
export const words: AllWords = {
  appearanceWords,
  articleWords,
  calendarWords,
  checkinWords,
  commonWords,
  decideWords,
  energyWords,
  exportWords,
  reportWords,
  feedWords,
  healthWords,
  importWords,
  kindsSectionWords,
  kindWords,
  logWords,
  matrixWords,
  movesWords,
  noticeWords,
  optionsWords,
  overlayWords,
  paperWords,
  pathsWords,
  popupWords,
  privacyWords,
  addressProblems,
  fetchWords,
  feedProblems,
  profileWords,
  readWords,
  reasonWords,
  reminderWords,
  reviewWords,
  safetyWords,
  sheetWords,
  sidebarWords,
  studyWords,
  todayWords,
  toolWords,
  trendsTabWords,
  plotWords,
  weekWords,
  heatWords,
  shareWords,
  statementWords,
  explainWords,
  trendWords,
  walkWords,
  welcomeWords,
};
