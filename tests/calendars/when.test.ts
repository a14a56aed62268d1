import { describe, expect, test } from 'vitest';
import { languageNamed } from '../../calendars/language.ts';
import { plain } from '../../calendars/page-text.ts';
import { datedWhen, daysAlone, daysAtEnd, daysWithin, loneTime, timed, writtenRange } from '../../calendars/when.ts';

/** The language of a page that says it is in `lang`. */
const of = (lang: string) => languageNamed(lang);

const at = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

describe('a range of times is read from the start of a sentence, however it is written', () => {
  test.each([
    ['en', '9:30am to 10am, Title', '09:30', '10:00'],
    ['en', '9:30\u202fAM \u2013 10:00\u202fAM', '09:30', '10:00'],
    ['en', '1 to 2pm, Title', '13:00', '14:00'],
    ['en', '11 to 1pm, Title', '11:00', '13:00'],
    ['en', '11:30 – 12am', '23:30', '24:00'],
    ['en', '12am to 12:30am', '00:00', '00:30'],
    ['en', '12pm to 1pm, x', '12:00', '13:00'],
    ['en-GB', '09:00 to 17:30, x', '09:00', '17:30'],
    ['en', '9 a.m. to 5 p.m., x', '09:00', '17:00'],
    ['de', '09:00 bis 10:00, Titel', '09:00', '10:00'],
    ['de', '9:00 – 10:00 Uhr, Titel', '09:00', '10:00'],
    ['fr', 'de 9:00 à 10:00, Titre', '09:00', '10:00'],
    ['fr-CA', 'de 9 h à 10 h 30, Titre', '09:00', '10:30'],
    ['es', 'De 1pm a 2pm, Título', '13:00', '14:00'],
    ['es', 'de 9:30 a.\u00a0m. a 1:00 p.\u00a0m., Título', '09:30', '13:00'],
    ['it', '15:30 a 16:30, Titolo', '15:30', '16:30'],
    ['fi', '9.00–10.15, Otsikko', '09:00', '10:15'],
    ['ja', '午前9時～午前10:30、「題」', '09:00', '10:30'],
    ['ja', '午後1時～2時、「題」', '13:00', '14:00'],
    ['ja', '午前11時30分～午後0時15分、「題」', '11:30', '12:15'],
    ['ja', '18:00～19:00、「題」', '18:00', '19:00'],
    ['ko', '오전 11시~오후 1:30, 제목', '11:00', '13:30'],
    ['ko', '오후 1시~2:30, 제목', '13:00', '14:30'],
    ['zh-CN', '上午9:30至下午1:00，标题'.replace('，', ','), '09:30', '13:00'],
    ['ar', 'من 9:00 ص إلى 1:30 م، عنوان', '09:00', '13:30'],
    ['ar', '\u200f٩:٠٠ ص – ١٠:٣٠ ص\u200f', '09:00', '10:30'],
    ['el', '9:00 π.μ. – 1:00 μ.μ., x', '09:00', '13:00'],
    ['xx-not-a-language', '9:30 xyz 10:15, x', '09:30', '10:15'],
  ])('%s %s', (lang, text, start, end) => {
    expect(writtenRange(plain(text), of(lang))).toMatchObject({ start: at(start), end: at(end) % 1440 });
  });
});

describe('what is no range of times is not taken for one', () => {
  test.each([
    ['en', 'All day, 9am to 10am, Fake'],
    ['en', 'task: 9am to 10am, Not completed'],
    ['en', '1 to 2, x'],
    ['en', '3 tips to 4 wins, x'],
    ['en', '9:75 to 10:00, x'],
    ['en', '25:00 to 26:00, x'],
    ['en', '9am to 10am sharp we start, x'],
    ['ja', '終日、「9:00～10:00」'],
    ['en', ''],
  ])('%s %s', (lang, text) => {
    expect(writtenRange(plain(text), of(lang))).toBeUndefined();
  });
});

test('one time alone is read with what sets it off, a bare number is not', () => {
  expect(loneTime(plain(', 9:30am'), of('en'))).toBe(at('09:30'));
  expect(loneTime(plain('오후 3시'), of('ko'))).toBe(at('15:00'));
  expect(loneTime(plain('9'), of('en'))).toBeUndefined();
  expect(loneTime(plain('9am standup'), of('en'))).toBeUndefined();
});

describe('dates are read from the end of a sentence in the words of the language', () => {
  test.each([
    ['en', 'Title, No location, November 16, 2026', '2026-11-16', '2026-11-16'],
    ['en', 'Room 4, March 9 – 13, 2026', '2026-03-09', '2026-03-13'],
    ['en', 'Floor 3, December 30, 2026 to January 2, 2027', '2026-12-30', '2027-01-02'],
    ['en', 'x, December 30 – January 2, 2027', '2026-12-30', '2027-01-02'],
    ['de', 'Raum 7, 30. November 2026 bis 2. Dezember 2026', '2026-11-30', '2026-12-02'],
    ['es', 'Sin ubicación, 16 de noviembre de 2026', '2026-11-16', '2026-11-16'],
    ['pl', 'Brak lokalizacji, 16 listopada 2026', '2026-11-16', '2026-11-16'],
    ['ru', 'Нет места, 16 ноября 2026 г.', '2026-11-16', '2026-11-16'],
    ['ja', '場所の指定なし、2026年 1月 11日', '2026-01-11', '2026-01-11'],
    ['zh-CN', '无, 2026年3月9日～13日', '2026-03-09', '2026-03-13'],
    ['ko', '위치 없음, 2026년 11월 16일', '2026-11-16', '2026-11-16'],
    ['ar', 'بدون موقع، 16 نوفمبر 2026', '2026-11-16', '2026-11-16'],
    ['hu', 'x, 2026. november 16.', '2026-11-16', '2026-11-16'],
  ])('%s %s', (lang, text, from, to) => {
    expect(daysAtEnd(plain(text), of(lang))).toEqual({ from, to });
  });

  test.each([
    ['en', 'a day that does not exist', 'x, February 30, 2026'],
    ['en', 'days in the wrong order', 'x, March 13 – 9, 2026'],
    ['en', 'another language', 'x, 16 listopada 2026'],
    ['en', 'a time at the end', 'x, December 11, 2025, 7pm'],
    ['th', 'a year of another calendar', 'x, 16 พฤศจิกายน 2569'],
    ['en', 'a month alone', 'x, November 2026'],
  ])('%s not: %s', (lang, _, text) => {
    expect(daysAtEnd(plain(text), of(lang))).toBeUndefined();
  });
});

describe('a date in numbers is read only where there is one way to read it', () => {
  test.each([
    ['Mon, 11/16/2026', '2026-11-16'],
    ['Mon 16/11/2026', '2026-11-16'],
    ['Thu, 11/12/2026', '2026-11-12'],
    ['Fri, 11/12/2026', '2026-12-11'],
    ['12.11.2026', '2026-11-12'],
    ['2026/11/12', '2026-11-12'],
    ['11/11/2026', '2026-11-11'],
    ['11/12/2026', undefined],
    ['13/14/2026', undefined],
  ])('%s', (text, day) => {
    expect(daysWithin(plain(text), of('en'))?.from).toBe(day);
  });
});

test('a date without a year is the one closest to the days in view', () => {
  const english = of('en');
  expect(daysAlone('monday, november 16', english, '2026-11-09')?.from).toBe('2026-11-16');
  expect(daysAlone('saturday, january 2', english, '2026-12-28')?.from).toBe('2027-01-02');
  expect(daysAlone('monday, november 16', english)).toBeUndefined();
  expect(daysAlone('november 16 at noon for 45 minutes', english, '2026-11-09')).toBeUndefined();
});

describe('a date and times together are read in', () => {
  test.each([
    ['en', 'Mon, 11/16/2026 9:00 AM - 9:30 AM', '2026-11-16T09:00', '2026-11-16T09:30'],
    ['en', 'Wed, 11/18/2026 11:30 PM - Thu, 11/19/2026 1:00 AM', '2026-11-18T23:30', '2026-11-19T01:00'],
    ['en', 'November 18, 2026 11:30pm to November 19, 2026 1am', '2026-11-18T23:30', '2026-11-19T01:00'],
    ['de', 'Mo., 16.11.2026 09:00 - 09:30', '2026-11-16T09:00', '2026-11-16T09:30'],
    ['ja', '2026/11/18(水) 23:30 - 2026/11/19(木) 1:00', '2026-11-18T23:30', '2026-11-19T01:00'],
    ['ko', '2026. 11. 16. (월) 오전9:00 - 오전9:30', '2026-11-16T09:00', '2026-11-16T09:30'],
    ['ar', 'من 18 نوفمبر 2026 11:30 م إلى 19 نوفمبر 2026 1:00 ص', '2026-11-18T23:30', '2026-11-19T01:00'],
  ])('%s %s', (lang, text, start, end) => {
    expect(datedWhen(plain(text), of(lang))).toEqual({ start, end, allDay: false });
  });
});

test('a range ends on the next day at midnight, or where it ends before it starts', () => {
  const times = (start: string, end: string) => timed({ start: at(start), end: at(end) }, '2026-12-31');
  expect(times('23:00', '00:00').end).toBe('2027-01-01T00:00');
  expect(times('23:00', '24:00').end).toBe('2027-01-01T00:00');
  expect(times('22:30', '01:15').end).toBe('2027-01-01T01:15');
  expect(times('00:00', '00:00').end).toBe('2027-01-01T00:00');
  expect(times('09:00', '09:00').end).toBe('2026-12-31T09:00');
});
