/**
 * Runs what it is given in the order in which it came, each after the one before has ended, well or badly. A press that
 * has more to prepare is so not overtaken by the next one on the same meeting.
 */
export function createTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
}
