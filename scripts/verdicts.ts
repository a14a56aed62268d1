/** `npm run verdicts`: what 500 simulated people of each situation are told when their experiment ends. */
import { STEP_REFERENCE } from '../tests/oracles/figures.ts';
import { STEP_SITUATIONS, type StepSituationName } from '../tests/oracles/situations.ts';
import { verdictFor } from '../tests/oracles/verdicts.ts';

const PEOPLE = 500;
let isWell = true;
for (const name of Object.keys(STEP_SITUATIONS) as StepSituationName[]) {
  const counts = new Map<string, number>();
  for (let seed = 940_000; seed < 940_000 + PEOPLE; seed++) {
    const say = verdictFor(name, seed);
    counts.set(say, (counts.get(say) ?? 0) + 1);
  }
  const told = ((counts.get('better') ?? 0) + (counts.get('worse') ?? 0)) / PEOPLE;
  const [expected] = STEP_REFERENCE[name];
  if (name === 'nothing' && told > 0.05) isWell = false;
  const parts = [...counts].map(([say, count]) => `${say} ${((100 * count) / PEOPLE).toFixed(1)} %`).join(', ');
  console.log(`${STEP_SITUATIONS[name].title}: ${parts} (told by the reference: ${expected.toFixed(1)} %)`);
}
if (!isWell) process.exitCode = 1;
