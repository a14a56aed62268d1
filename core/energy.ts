/** −2 very draining, −1 draining, 0 neutral, 1 energizing, 2 very energizing. */
export const ENERGIES = [-2, -1, 0, 1, 2] as const;
export type Energy = (typeof ENERGIES)[number];
