import type { Plugin } from 'vite';
import { metaOf } from './guide.ts';
import { GUIDES_FOLDER, guideFiles, readGuides } from './read.ts';

const LIST = 'virtual:guides';
const BODIES = 'virtual:guides/';

/**
 * Serves the guides to the product as data: `virtual:guides` lists what is known of each without its body, and
 * `virtual:guides/<cluster>` holds the bodies of a cluster, so that bodies are split from the pages and loaded when a guide is
 * opened. Texts of one cluster share words, so together they are a quarter smaller than each by itself.
 * @param folder the Markdown files; this folder by default
 */
export function guides(folder: string = GUIDES_FOLDER): Plugin {
  return {
    name: 'updraft-guides',
    resolveId(id) {
      return id === LIST || id.startsWith(BODIES) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${LIST}`) return listModule(folder, (file) => this.addWatchFile(file));
      if (id.startsWith(`\0${BODIES}`)) return bodiesModule(folder, id.slice(BODIES.length + 1));
      return undefined;
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
  const bodies = all.map(({ slug, cluster }) => {
    const [key, from] = [JSON.stringify(slug), JSON.stringify(BODIES + cluster)];
    return `${key}: () => import(${from}).then(({ default: bodies }) => bodies[${key}])`;
  });
  return [
    `export const guides = ${JSON.stringify(all.map(metaOf))};`,
    `export const guideBody = { ${bodies.join(', ')} };`,
  ].join('\n');
}

/** The list watches every file already. */
function bodiesModule(folder: string, cluster: string): string {
  const of = readGuides(folder).filter((guide) => guide.cluster === cluster);
  const bodies = of.map(({ slug, references, nodes }) => [slug, { references, nodes }]);
  return `export default ${JSON.stringify(Object.fromEntries(bodies))};`;
}
