import { kindChoices } from '../../components/LogWork.tsx';
import { TrendsView } from '../../components/TrendsView.tsx';
import type { createSidebarState } from '../../doors/sidebar-state.ts';

/** The Trends tab, with what it shows and does. */
export function trendsTab({ trends, view }: ReturnType<typeof createSidebarState>, language: string) {
  return function TrendsTab() {
    const names = new Map(kindChoices(view.value?.kinds ?? []).map(({ id, name }) => [id, name]));
    return trends.shown.value ? (
      <TrendsView
        trends={trends.shown.value}
        nameOf={(kind) => names.get(kind) ?? kind}
        language={language}
        onPeriod={(period) => void trends.choose(period)}
      />
    ) : null;
  };
}
