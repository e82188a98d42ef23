import { execFileSync } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where a browser is installed; undefined where there is none, and its tests are skipped. */
export const BROWSER: string | undefined = (() => {
  try {
    return execFileSync('sh', ['-c', 'command -v chromium chromium-browser google-chrome'], {
      encoding: 'utf8',
    })
      .trim()
      .split('\n')[0];
  } catch {
    return undefined;
  }
})();

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox', '--disable-gpu'] });

/** A page that shows `html` from a file, and what its console said. */
export const openPage = async (
  browser: Browser,
  path: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ readonly page: Page; readonly said: readonly string[] }> => {
  const page = await browser.newPage(options);
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) said.push(`asked for ${request.url()}`);
  });
  await page.goto(`file://${path}`);
  return { page, said };
};
