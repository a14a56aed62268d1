import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Guide } from '../core/articles/guide.ts';
import { parseGuide } from './guide.ts';

/** The folder that holds the guides of this repository. */
export const GUIDES_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Every guide of a folder, by file name, for the build, the command line and tests. Throws where a file is not a guide
 * or is not named after its slug.
 */
export function readGuides(folder: string = GUIDES_FOLDER): Guide[] {
  return guideFiles(folder).map((file) => readGuide(folder, file));
}

/** The guide in one file of a folder. Throws as {@link readGuides}. */
function readGuide(folder: string, file: string): Guide {
  const guide = parseGuide(readFileSync(`${folder}/${file}`, 'utf8'), file);
  if (`${guide.slug}.md` !== file) throw new Error(`${file}: slug is ${guide.slug}`);
  return guide;
}

/** Names of the Markdown files of a folder, sorted. */
export const guideFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
