import type { appearanceWords } from './appearance.ts';
import type { articleWords } from './articles.ts';
import type { calendarWords } from './calendars.ts';
import type { checkinWords } from './checkin.ts';
import type { commandWords } from './commands.ts';
import type { commonWords } from './common.ts';
import type { decideWords } from './decide.ts';
import type { energyWords } from './energy.ts';
import type { exportWords, reportWords } from './exports.ts';
import type { feedWords } from './feeds.ts';
import type { healthWords } from './health.ts';
import type { importWords } from './imports.ts';
import type { kindWords } from './kinds.ts';
import type { kindsSectionWords } from './kinds-section.ts';
import type { logWords } from './log.ts';
import type { matrixWords } from './matrix.ts';
import type { movesWords } from './moves.ts';
import type { noticeWords } from './notices.ts';
import type { optionsWords } from './options.ts';
import type { overlayWords } from './overlay.ts';
import type { paperWords } from './paper.ts';
import type { pathsWords } from './paths.ts';
import type { popupWords } from './popup.ts';
import type { privacyWords } from './privacy.ts';
import type { addressProblems, feedProblems, fetchWords } from './problems.ts';
import type { profileWords } from './profile.ts';
import type { readWords } from './read.ts';
import type { reasonWords } from './reasons.ts';
import type { reminderWords } from './reminders.ts';
import type { reviewWords } from './review.ts';
import type { safetyWords } from './safety.ts';
import type { sheetWords } from './sheet.ts';
import type { sidebarWords } from './sidebar.ts';
import type { Said } from './spoken.ts';
import type { studyWords } from './study.ts';
import type { todayWords } from './today.ts';
import type { toolWords } from './tools.ts';
import type { trendWords } from './trends.ts';
import type {
  explainWords,
  heatWords,
  plotWords,
  shareWords,
  statementWords,
  trendsTabWords,
  weekWords,
} from './trends-tab.ts';
import type { walkWords } from './walk.ts';
import type { welcomeWords } from './welcome.ts';

/** Every area that is spoken, as another language says it. A language that lacks a word of it does not compile. */
export interface AllWords extends Record<string, object> {
  appearanceWords: Said<typeof appearanceWords>;
  articleWords: Said<typeof articleWords>;
  calendarWords: Said<typeof calendarWords>;
  checkinWords: Said<typeof checkinWords>;
  commandWords: Said<typeof commandWords>;
  commonWords: Said<typeof commonWords>;
  decideWords: Said<typeof decideWords>;
  energyWords: Said<typeof energyWords>;
  exportWords: Said<typeof exportWords>;
  reportWords: Said<typeof reportWords>;
  feedWords: Said<typeof feedWords>;
  healthWords: Said<typeof healthWords>;
  importWords: Said<typeof importWords>;
  kindsSectionWords: Said<typeof kindsSectionWords>;
  kindWords: Said<typeof kindWords>;
  logWords: Said<typeof logWords>;
  matrixWords: Said<typeof matrixWords>;
  movesWords: Said<typeof movesWords>;
  noticeWords: Said<typeof noticeWords>;
  optionsWords: Said<typeof optionsWords>;
  overlayWords: Said<typeof overlayWords>;
  paperWords: Said<typeof paperWords>;
  pathsWords: Said<typeof pathsWords>;
  popupWords: Said<typeof popupWords>;
  privacyWords: Said<typeof privacyWords>;
  addressProblems: Said<typeof addressProblems>;
  fetchWords: Said<typeof fetchWords>;
  feedProblems: Said<typeof feedProblems>;
  profileWords: Said<typeof profileWords>;
  readWords: Said<typeof readWords>;
  reasonWords: Said<typeof reasonWords>;
  reminderWords: Said<typeof reminderWords>;
  reviewWords: Said<typeof reviewWords>;
  safetyWords: Said<typeof safetyWords>;
  sheetWords: Said<typeof sheetWords>;
  sidebarWords: Said<typeof sidebarWords>;
  studyWords: Said<typeof studyWords>;
  todayWords: Said<typeof todayWords>;
  toolWords: Said<typeof toolWords>;
  trendsTabWords: Said<typeof trendsTabWords>;
  plotWords: Said<typeof plotWords>;
  weekWords: Said<typeof weekWords>;
  heatWords: Said<typeof heatWords>;
  shareWords: Said<typeof shareWords>;
  statementWords: Said<typeof statementWords>;
  explainWords: Said<typeof explainWords>;
  trendWords: Said<typeof trendWords>;
  walkWords: Said<typeof walkWords>;
  welcomeWords: Said<typeof welcomeWords>;
}
