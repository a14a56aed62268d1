import type { Plugin } from 'vite';

const ASKED = '?thread';
const MARK = '\0thread:';

/**
 * `import url from './reader.ts?thread'` is the address of a script for a thread of its own that shares its chunks with the
 * pages; Vite’s own workers carry a copy of everything they use.
 */
export function threads(): Plugin {
  let isBuild = true;
  return {
    name: 'updraft-threads',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async resolveId(source, importer) {
      if (!source.endsWith(ASKED)) return undefined;
      const found = await this.resolve(source.slice(0, -ASKED.length), importer);
      return found && `${MARK}${found.id}`;
    },
    load(id) {
      if (!id.startsWith(MARK)) return undefined;
      const file = id.slice(MARK.length);
      if (!isBuild) return `export default new URL(${JSON.stringify(`/@fs${file}`)}, import.meta.url).href;`;
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file })};`;
    },
  };
}
