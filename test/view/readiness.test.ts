import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: USD, locale: en}
metrics:
  users: {unit: users, default: 90k}
  cpu: {unit: share}
phases: [{id: one, name: One}, {id: two, name: Two, enter: users >= 200k}]
alerts:
  - {id: many, name: Many users, when: users > 50k}
  - {id: hot, name: Hot, when: cpu > 80%, for: 10min, severity: critical}
load_tests:
  - {id: peak, name: Peak, of: users, times: 2, duration: 15min, ramp_up: 3min, success: It holds}
risks:
  - id: overload
    name: Overload
    probability: medium
    impact: {by: users, up_to: 100k, below: low, above: critical}
    mitigations: [Replicas]
  - {id: noise, name: Noise, mitigations: [Earplugs]}
readiness:
  categories:
    - id: technical
      name: Technical
      target: 80%
      checks:
        - {id: cool, name: Cool enough, when: cpu < 60%}
        - {id: small, name: Small enough, when: users < 100k}
    - {id: market, name: Market, score: 90%}
  pause: [{id: burning, name: On fire, when: cpu > 99%}]
`;

const plan = async (more = ''): Promise<string> => {
  const { stdout, stderr } = await runScale(`scale plan shop.yaml ${more}`, {
    files: { 'shop.yaml': SHOP },
  });
  expect(stderr).toBe('');
  return stdout;
};

/** The text below a heading of the second level. */
const below = (text: string, heading: string): string =>
  text.split(`\n${heading}\n`)[1]?.split(/\n\n(?=[A-Z][^\n]*\n(?:[•✗!?✓]|[A-Z][a-z]+ {2}))/)[0] ??
  '';

describe('the view of a plan', () => {
  it('tells whether the product is ready, by category, and what is missing', async () => {
    const text = below(await plan(), 'Ready for the next phase?');
    // mean (0.5 + 0.9) ÷ 2
    expect(text).toMatch(
      /Optimise first: mean score 70% of 75% needed, lowest score \(Technical\) 50% of 60%\. Go if every unknown check held/,
    );
    expect(await plan()).toMatch(/\? unknown +Technical +50% to 100% +80%/);
    expect(await plan()).toMatch(/✓ reached +Market +90%/);
    expect(await plan()).toContain('? Cool enough: 50% more in Technical');
    expect(await plan()).toContain('? Perhaps a reason to pause: On fire');
  });

  it('says go, or why to pause', async () => {
    const go = await plan('--set cpu=50%');
    expect(go).toContain('✓ Go: mean score 95%');
    expect(go).not.toContain('What would raise');
    const pause = await plan('--set cpu=100%');
    expect(pause).toContain('✗ Pause and optimise');
    expect(pause).toContain('✗ A reason to pause: On fire');
    expect(await plan('--phase two')).toContain('\nReadiness\n');
  });

  it('tells the worst risk now and in the next phase, and what is done about it', async () => {
    const text = await plan();
    expect(text).toContain(
      'The worst impact at this scale is low; critical on entering Two (users 200,000)',
    );
    expect(text).toMatch(/Overload +✓ low +critical above 100,000 users +medium/);
    expect(text).toContain('! Overload, critical on entering Two\n  • Replicas');
    expect(text).toContain('• 1 other risk: scale plan shop.yaml --wide');
    expect(text).not.toContain('Earplugs');
    expect(await plan('--wide')).toContain('• Noise\n  • Earplugs');
    expect(await plan('--set users=100001')).toContain('✗ Overload, critical now');
  });

  it('lists alerts, those that would fire first, and load tests', async () => {
    const text = await plan();
    expect(text).toContain('1 of 2 alerts would fire, 1 unknown');
    expect(text).toContain('! Many users: warning  users > 50k\n? Hot: critical  cpu > 80%, if it');
    expect(text).toMatch(/Peak +180,000 users +2 +15 min +3 min +It holds/);
  });

  it('has them in the table for scripts', async () => {
    const rows = (await plan('--format csv')).split('\n');
    expect(rows).toContain('readiness,technical,0.5,share,0.8,false');
    expect(rows).toContain('readiness,decision,optimise,ordinal,,');
    expect(rows).toContain('alert,many,,,,true');
    expect(rows).toContain('risk,overload,low,ordinal,,');
  });
});
