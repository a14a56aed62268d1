// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { adapterFor, adapters } from '../../calendars/index.ts';

test.each([
  ['https://calendar.google.com/calendar/u/0/r/week/2026/11/16', 'google'],
  ['https://calendar.google.com/calendar/', 'google'],
  ['https://outlook.office.com/calendar/view/workweek/2026/11/16', 'outlook'],
  ['https://outlook.office365.com/calendar/view/month', 'outlook'],
  ['https://outlook.cloud.microsoft/calendar/view/week', 'outlook'],
  ['https://outlook.live.com/calendar/0/view/week', 'outlook'],
  ['https://outlook.live.com/mail/0/', undefined],
  ['https://calendar.google.com/', undefined],
  ['https://calendar.google.com.example.org/calendar/r', undefined],
  ['http://calendar.google.com/calendar/r', undefined],
])('%s is read by %s', (url, id) => {
  expect(adapterFor(url)?.id).toBe(id);
});

describe.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s knows a dark page', (_, adapter) => {
  const isDark = (background: string, main = '') => {
    document.body.innerHTML = `<div role="main" style="background-color: ${main}"></div>`;
    document.body.style.backgroundColor = background;
    return adapter.isDark(document);
  };
  test.each([
    ['rgb(27, 27, 27)', '', true],
    ['rgb(248, 250, 253)', '', false],
    ['rgb(248, 250, 253)', 'rgb(19, 19, 20)', true],
    ['rgb(27, 27, 27)', 'rgba(255, 255, 255, 0.1)', true],
    ['', '', false],
  ])('painted %s, its calendar %j', (background, main, dark) => {
    expect(isDark(background, main)).toBe(dark);
  });
});
