import type { Plugin } from 'vite';

/**
 * Preact's one assignment to innerHTML serves dangerouslySetInnerHTML, which Updraft never uses. It becomes an
 * assignment of text, so that no code path of the built extension writes HTML.
 */
export function preactTextOnly(): Plugin {
  return {
    name: 'preact-text-only',
    apply: 'build',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.m?js/ },
      handler(code) {
        const out = code.replace(/(\w+)\.innerHTML=(\w+)\.__html/, '$1.textContent=$2.__html');
        if (out === code) this.error('preact no longer holds the assignment this plugin replaces');
        return { code: out, map: null };
      },
    },
  };
}
