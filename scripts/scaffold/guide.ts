import type { Scaffold } from './scaffold.ts';

/** Where a writer has to say something. */
const GAP = 'Write this.';

/** A guide with all its parts and nothing in them: tests/content.test.ts fails until it is written. */
export function guideFile(slug: string): Scaffold {
  const parts = [
    'The pattern you may be seeing',
    'Why it happens',
    'What most people try',
    'What to do this week',
    'An experiment',
    'When this guide is wrong for you',
    'References',
  ];
  const text = `---
slug: ${slug}
title: ${GAP}
thesis: ${GAP}
cluster: moves
tags: [${slug}]
signals:
  - { is: kind-drains, weight: 0.5 }
kinds: []
minutes: 4
evidence: early
experiment:
  title: ${GAP}
  change: ${GAP}
  expected: up
  weeks: 4
  stop: ${GAP}
references:
  - authors: ${GAP}
    year: 2000
    title: ${GAP}
    venue: ${GAP}
    strength: review
related: [small-experiments, reading-your-own-data]
not_for: [${GAP}]
---

${parts.map((part) => `## ${part}\n\n${GAP}\n`).join('\n')}`;
  return {
    files: { [`content/${slug}.md`]: text },
    next: [
      'write it; core/articles/signals.ts lists the signals a guide may name, core/kind.ts the kinds',
      'tests/content.test.ts: raise the number of guides it expects',
      'make npx vitest run --project unit tests/content.test.ts pass; docs/contributors/add-a-guide.md says how',
    ],
  };
}
