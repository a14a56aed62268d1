import fc from 'fast-check';

/** Pieces that mean something to one parser or another, so that chance need not find them. */
const PIECES = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&lt;',
    '&#0;',
    '&#x110000;',
    '&a;',
  ],
  ...[
    '\0',
    '\r',
    '\n',
    '\r\n ',
    '\t',
    ',',
    ';',
    ':',
    '|',
    '---\n',
    '+++\n',
    '```',
    '](',
    '*_*',
    '=1+1',
    '@SUM(A1)',
    '\ufeff',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\u0301',
    '٣',
    '午後',
    'Ⅷ',
    'ß',
    'İ',
    '👨‍👩‍👧',
    '1e999',
    '-0',
    'NaN',
    'null',
    'true',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '0x7f000001',
    '9'.repeat(400),
    '-'.repeat(40),
    '2026-02-30',
    '99991231T235959Z',
  ],
  ...[
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'RRULE:FREQ=SECONDLY\r\n',
    'RRULE:FREQ=YEARLY;BYSETPOS=-366\r\n',
    'TZID=Nowhere',
    'P9999999W',
  ],
  ...[
    '<!ENTITY b "&a;&a;">',
    '<item>',
    '</channel>',
    '<x:y z="">',
    '!!js/function x',
    '&x *x',
    '? ',
    '{{',
    '$(',
    '%s',
    'javascript:x',
  ],
];

/** A text spoiled in up to six places: cut, swapped, doubled, grown, with pieces and signs of chance put in. */
export function spoiled(valid: readonly string[]): fc.Arbitrary<string> {
  const step = fc.tuple(
    fc.nat(6),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(...PIECES),
    fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(3000) }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...valid) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
  return fc.tuple(text, fc.array(step, { minLength: 1, maxLength: 6 })).map(([whole, steps]) =>
    steps.reduce((before, [what, one, other, piece, times, chance]) => {
      const [from, to] = [one, other].map((part) => Math.floor(part * before.length)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      if (what === 0) return before.slice(0, to);
      if (what === 1) return before.slice(0, from) + before.slice(to);
      if (what === 2) return before.slice(0, to) + before.slice(from);
      if (what === 3) return before.slice(0, from) + chance + before.slice(from + chance.length);
      if (what === 4) return before.slice(0, from) + piece + before.slice(from + piece.length);
      return before.slice(0, from) + piece.repeat(times).slice(0, 40_000) + before.slice(from);
    }, whole),
  );
}
