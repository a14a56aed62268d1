/** Holds a build against its size budgets, as a step of `npm test`. */
import { brokenBudgets } from './bench/sizes.ts';

const broken = brokenBudgets('.output/chrome-mv3');
for (const sentence of broken) console.log(sentence);
if (broken.length === 0) console.log('Every part is within its size.');
process.exitCode = broken.length > 0 ? 1 : 0;
