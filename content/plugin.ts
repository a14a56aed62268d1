import type { Plugin } from 'vite';
import { metaOf } from './guide.ts';
import { GUIDES_FOLDER, guideFiles, readGuide, readGuides } from './read.ts';

const LIST = 'virtual:guides';
const ONE = 'virtual:guide/';

/**
 * Serves the guides to the product as data: `virtual:guides` lists what is known of each without its body, and
 * `virtual:guide/<slug>` is one body, so that bodies are split from the pages and loaded when a guide is opened.
 * @param folder the Markdown files; this folder by default
 */
export function guides(folder: string = GUIDES_FOLDER): Plugin {
  return {
    name: 'updraft-guides',
    resolveId(id) {
      return id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${LIST}`) return listModule(folder, (file) => this.addWatchFile(file));
      if (!id.startsWith(`\0${ONE}`)) return undefined;
      const file = `${id.slice(ONE.length + 1)}.md`;
      this.addWatchFile(`${folder}/${file}`);
      const { references, nodes } = readGuide(folder, file);
      return `export const references = ${JSON.stringify(references)};\nexport default ${JSON.stringify(nodes)};`;
    },
    configureServer(server) {
      // A guide added or taken away changes the list, which no module of the graph imports as a file.
      const changed = (file: string) => {
        if (!file.startsWith(folder) || !file.endsWith('.md')) return;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith('\0virtual:guide')) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(folder);
      server.watcher.on('add', changed).on('unlink', changed).on('change', changed);
    },
  };
}

function listModule(folder: string, watch: (file: string) => void): string {
  for (const file of guideFiles(folder)) watch(`${folder}/${file}`);
  const all = readGuides(folder);
  const bodies = all.map(({ slug }) => `${JSON.stringify(slug)}: () => import(${JSON.stringify(ONE + slug)})`);
  return [
    `export const guides = ${JSON.stringify(all.map(metaOf))};`,
    `export const guideBody = { ${bodies.join(', ')} };`,
  ].join('\n');
}
