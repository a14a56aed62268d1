import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { welcomeWords } from '../../core/words/welcome.ts';
import { Mark } from '../marks.tsx';
import { Choose, type ChooseProps, type OfferedCalendar } from './Choose.tsx';
import { TryDay } from './TryDay.tsx';

interface WelcomeProps extends Omit<ChooseProps, 'calendars'> {
  calendars: ReadonlySignal<readonly OfferedCalendar[]>;
  onOpenCalendar: (id: string) => void;
  onSidebar: () => void;
  onOptions: () => void;
}

const STEPS = 3;

/** Three steps after the installation: what it is, a try, and where it shall help. Each can be skipped. */
export function Welcome({ calendars, onOpenCalendar, onSidebar, onOptions, ...choose }: WelcomeProps) {
  const [step, setStep] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The step that came is read out; the page that opens is not interrupted.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = step === 1 && isFirst.current;
  }, [step]);
  const titles = [welcomeWords.whatTitle, welcomeWords.tryTitle, welcomeWords.chooseTitle];
  const on = calendars.value.filter(({ isOn }) => isOn);
  return (
    <main class="welcome">
      <header>
        <h1>{welcomeWords.title}</h1>
        {step < STEPS && (
          <button type="button" class="quiet" onClick={() => setStep(STEPS)}>
            {welcomeWords.skip}
          </button>
        )}
      </header>
      <p class="step">
        <span class="dots" aria-hidden="true">
          {titles.map((title, i) => (
            <i key={title} class={i + 1 === step ? 'here' : ''} />
          ))}
        </span>
        {welcomeWords.step(step, STEPS)}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {titles[step - 1]}
      </h2>
      {step === 1 && (
        <>
          <p class="lead">{welcomeWords.what}</p>
          <p class="all-marks">
            {([-2, -1, 0, 1, 2] as const).map((energy) => (
              <Mark key={energy} energy={energy} size={28} />
            ))}
          </p>
          <ul class="points">
            {welcomeWords.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <h3>{welcomeWords.whereTitle}</h3>
          <p>{welcomeWords.where}</p>
        </>
      )}
      {step === 2 && <TryDay language={choose.language} />}
      {step === 3 && <Choose {...choose} calendars={calendars.value} />}
      <footer>
        {step > 1 && (
          <button type="button" onClick={() => setStep(step - 1)}>
            {welcomeWords.back}
          </button>
        )}
        {step < STEPS && (
          <button type="button" class="primary" onClick={() => setStep(step + 1)}>
            {welcomeWords.next}
          </button>
        )}
        {step === STEPS && (
          <>
            {on.map(({ id, name }, i) => (
              <button key={id} type="button" class={i === 0 ? 'primary' : ''} onClick={() => onOpenCalendar(id)}>
                {welcomeWords.openCalendar(name)}
              </button>
            ))}
            <button type="button" onClick={onSidebar}>
              {welcomeWords.openSidebar}
            </button>
          </>
        )}
      </footer>
      {step === STEPS && (
        <p class="why">
          {welcomeWords.pin}{' '}
          <button type="button" class="link" onClick={onOptions}>
            {welcomeWords.options}
          </button>
        </p>
      )}
    </main>
  );
}
