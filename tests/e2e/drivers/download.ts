import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './driver.ts';

/** Runs what starts a download into that folder; the path of the new file once the browser has finished writing it. */
export async function finishedDownload(folder: string, start: () => Promise<unknown>): Promise<string> {
  const written = (name: string) => statSync(join(folder, name)).mtimeMs;
  // A file of the same name is written over in Chromium and numbered in Firefox.
  const before = new Map(readdirSync(folder).map((name) => [name, written(name)]));
  await start();
  return until(
    () => {
      const now = readdirSync(folder);
      // Both browsers write beside the name (`.crdownload`, `.part`); Firefox holds the name with an empty file meanwhile.
      if (now.some((name) => /\.(crdownload|part)$/.test(name))) return undefined;
      const name = now.find(
        (candidate) => before.get(candidate) !== written(candidate) && statSync(join(folder, candidate)).size > 0,
      );
      return name === undefined ? undefined : join(folder, name);
    },
    () => 'nothing was downloaded',
  );
}
