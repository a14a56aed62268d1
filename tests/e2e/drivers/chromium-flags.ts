/** What every start of Chromium has in common: nothing on its own account, nothing that asks. */
export const FLAGS: readonly string[] = [
  '--ignore-certificate-errors',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,OptimizationHints,MediaRouter',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--metrics-recording-only',
  '--password-store=basic',
];
