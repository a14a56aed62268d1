import { describe, expect, test } from 'vitest';
import { webAddress } from '../../core/address.ts';

describe('an address that a person typed', () => {
  test.each([
    ['https://calendar.example.com/a/b.ics?key=1', 'https://calendar.example.com/a/b.ics?key=1'],
    ['webcal://calendar.example.com/b.ics', 'https://calendar.example.com/b.ics'],
    ['WEBCAL://Calendar.Example.com/B.ics', 'https://calendar.example.com/B.ics'],
    ['webcals://calendar.example.com/b.ics', 'https://calendar.example.com/b.ics'],
    ['  https://calendar.example.com  ', 'https://calendar.example.com/'],
    ['https://calendar.example.com/b.ics#today', 'https://calendar.example.com/b.ics'],
    ['https://calendar.example.com./b.ics', 'https://calendar.example.com/b.ics'],
    ['https://bücher.example/b.ics', 'https://xn--bcher-kva.example/b.ics'],
    ['https://8.8.8.8/b.ics', 'https://8.8.8.8/b.ics'],
    ['https://172.32.0.1/b.ics', 'https://172.32.0.1/b.ics'],
    ['https://[2a00:1450:4001::1]/b.ics', 'https://[2a00:1450:4001::1]/b.ics'],
    ['https://mylocalhost.example/b.ics', 'https://mylocalhost.example/b.ics'],
  ])('%s is asked as %s', (typed, href) => {
    expect(webAddress(typed)).toMatchObject({ ok: true, value: { href, isNear: false } });
  });

  test('is allowed host by host, at every port', () => {
    expect(webAddress('https://calendar.example.com:8443/b.ics')).toMatchObject({
      ok: true,
      value: {
        href: 'https://calendar.example.com:8443/b.ics',
        host: 'calendar.example.com:8443',
        pattern: 'https://calendar.example.com/*',
      },
    });
  });

  test.each([
    ['', 'no-address'],
    ['calendar.example.com/b.ics', 'no-address'],
    ['https://', 'no-address'],
    ['https://a b.example/', 'no-address'],
    ['https://[::1/', 'no-address'],
    ['https://1.2.3.4.5/', 'no-address'],
    [`https://example.com/${'x'.repeat(2048)}`, 'no-address'],
    ['http://calendar.example.com/b.ics', 'not-https'],
    ['file:///etc/hosts', 'not-https'],
    ['data:text/calendar,BEGIN:VCALENDAR', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['ftp://calendar.example.com/b.ics', 'not-https'],
    ['blob:https://calendar.example.com/1', 'not-https'],
    ['chrome-extension://abc/options.html', 'not-https'],
    ['localhost:8080/b.ics', 'not-https'],
    ['https://ana:secret@calendar.example.com/b.ics', 'credentials'],
    ['https://ana@calendar.example.com/b.ics', 'credentials'],
    ['webcal://:secret@calendar.example.com/b.ics', 'credentials'],
    ['https://calendar.example.com@127.0.0.1/b.ics', 'credentials'],
  ])('%s is refused: %s', (typed, reason) => {
    expect(webAddress(typed)).toEqual({ ok: false, reason });
  });
});

describe('an address of this computer or its own network', () => {
  test.each([
    'https://127.0.0.1/b.ics',
    'https://127.255.0.7:8443/b.ics',
    'https://0.0.0.0/b.ics',
    'https://10.1.2.3/b.ics',
    'https://172.16.0.1/b.ics',
    'https://172.31.255.255/b.ics',
    'https://192.168.178.20/b.ics',
    'https://169.254.169.254/latest',
    'https://100.64.0.1/b.ics',
    'https://224.0.0.1/b.ics',
    'https://255.255.255.255/b.ics',
    'https://[::1]/b.ics',
    'https://[::]/b.ics',
    'https://[fe80::1]/b.ics',
    'https://[fd12:3456::7]/b.ics',
    'https://[::ffff:7f00:1]/b.ics',
    'https://[64:ff9b::a00:1]/b.ics',
    'https://[2002:c0a8:101::]/b.ics',
    'https://localhost/b.ics',
    'https://LOCALHOST:8443/b.ics',
    'https://cloud.localhost/b.ics',
    'https://nas.local/b.ics',
    'https://calendar.internal/b.ics',
    'https://nas.home.arpa/b.ics',
    'https://intranet/b.ics',
  ])('%s is near, and taken as it was typed', (typed) => {
    expect(webAddress(typed)).toMatchObject({ ok: true, value: { isNear: true } });
  });

  test.each([
    'https://2130706433/b.ics',
    'https://0x7f000001/b.ics',
    'https://0x7f.1/b.ics',
    'https://017700000001/b.ics',
    'https://127.1/b.ics',
    'https://127.0.0.1./b.ics',
    'https://0x0a.0.0.1/b.ics',
    'https://localhost./b.ics',
    'https://nas.local./b.ics',
    'https://１２７.0.0.1/b.ics',
    'https://ⓛocalhost/b.ics',
    'https://%6cocalhost/b.ics',
    'https:\\\\127.1\\b.ics',
    'https://[0:0:0:0:0:0:0:1]/b.ics',
    'https://[::ffff:127.0.0.1]/b.ics',
  ])('%s is refused for hiding it', (typed) => {
    expect(webAddress(typed)).toEqual({ ok: false, reason: 'disguised' });
  });
});
