import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOf, ownContent } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

/** The site lies below a path prefix: nothing may hang on its place. */
const PREFIX = '/x/';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(await buildSiteOf(ownContent, ['--path-prefix', PREFIX]), { prefix: PREFIX });
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page of the site in a browser of its own, runs a test in it, and sees that no script failed. */
async function visit(
  path: string,
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${site.url}${PREFIX}${path}`);
  await run(page);
  expect(faults).toEqual([]);
  await context.close();
}

const rows = (page: Page) => page.locator('.ideas > li');
const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const query = (page: Page): string => new URL(page.url()).search;

/** Waits until the page says that it shows so many ideas. */
async function expectCount(page: Page, text: string): Promise<void> {
  await page.locator('[data-count]', { hasText: new RegExp(`^${text}$`) }).waitFor({ timeout: 5000 });
}

/** The number behind the label of a checkbox. */
async function countOf(page: Page, name: string | RegExp): Promise<number> {
  return Number(await box(page, name).locator('xpath=..').locator('.count').innerText());
}

describe('facets', () => {
  test('load nothing before they are used', () =>
    visit('ideas/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (/\.js(?:on)?$/.test(pathname)) asked.push(pathname);
      });
      await box(page, /^2019/).waitFor();
      expect(asked).toEqual([]);
      await box(page, /^2019/).check();
      await expectCount(page, '52 of 185 ideas.');
      expect(asked).toEqual(['/x/search/brief.json']);
    }));

  test('sift the list with the mouse: one of the values of each facet; counts tell what will be shown', () =>
    visit('ideas/', async (page) => {
      const rust = await countOf(page, /^Rust \d/);
      await box(page, /^Rust \d/).check();
      await expectCount(page, `${rust} of 185 ideas.`);
      expect(await rows(page).count()).toBe(rust);
      expect(query(page)).toBe('?skill=rust');

      const gsoc = await countOf(page, /^Google Summer of Code \d+$/);
      await box(page, /^Google Summer of Code \d+$/).check();
      await expectCount(page, `${gsoc} of 185 ideas.`);
      expect(await rows(page).count()).toBe(gsoc);
      for (const text of await page.locator('.ideas .about').allInnerTexts())
        expect(text).toContain('Google Summer of Code 2019');

      await box(page, /^LFX Mentorship \d+$/).check();
      await expectCount(page, `${rust} of 185 ideas.`);
      expect(query(page)).toBe('?program=summerofcode&program=lfx-mentorship&skill=rust');
    }));

  test('sift the list with the keyboard alone, which keeps its place', () =>
    visit('ideas/', async (page) => {
      await box(page, /^2019/).focus();
      await page.keyboard.press('Space');
      await expectCount(page, '52 of 185 ideas.');
      expect(await page.evaluate('document.activeElement.value')).toBe('2019');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Space');
      await expectCount(page, '83 of 185 ideas.');
      expect(query(page)).toBe('?year=2019&year=2020');
    }));

  test('hide what would give nothing, and show all values on demand, with a field to find one', () =>
    visit('ideas/?year=2020', async (page) => {
      await expectCount(page, '31 of 185 ideas.');
      expect(await box(page, /^LFX Mentorship 2022/).count()).toBe(0);
      const mentors = page.getByRole('group', { name: 'Mentor', exact: true });
      expect(await mentors.getByRole('checkbox').count()).toBe(8);
      await mentors.getByRole('button', { name: /^Show all \d+$/ }).click();
      const button = mentors.getByRole('button', { name: 'Show fewer' });
      await button.waitFor();
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await mentors.getByRole('checkbox').count()).toBeGreaterThan(20);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Show fewer');
      await mentors.getByRole('searchbox').fill('plotka');
      await expect.poll(() => mentors.getByRole('checkbox').count()).toBe(1);
      await mentors.getByRole('checkbox').check();
      await expect.poll(() => query(page)).toBe('?year=2020&mentor=bwplotka');
    }));

  test('can be taken back one by one, or all at once', () =>
    visit('ideas/?skill=go&year=2019&year=2020&q=thanos', async (page) => {
      await page.getByRole('button', { name: 'Remove Year: 2019' }).click();
      await expect.poll(() => query(page)).toBe('?year=2020&skill=go&q=thanos');
      expect(await page.evaluate('document.activeElement.className')).toBe('chip');
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expectCount(page, '185 ideas.');
      expect(query(page)).toBe('');
      expect(await page.getByRole('searchbox', { name: 'Search words' }).inputValue()).toBe('');
      expect(await page.evaluate('document.activeElement.hasAttribute("data-results")')).toBe(true);
    }));
});

describe('the address', () => {
  test('brings back what was asked for: with the back button, forward, and after a reload', () =>
    visit('ideas/', async (page) => {
      const rust = `${await countOf(page, /^Rust \d/)} of 185 ideas.`;
      await box(page, /^Rust \d/).check();
      await expectCount(page, rust);
      await box(page, /^Proposed/).check();
      await expect.poll(() => query(page)).toBe('?skill=rust&status=proposed');
      await page.goBack();
      await expectCount(page, rust);
      expect(await box(page, /^Proposed/).isChecked()).toBe(false);
      expect(await box(page, /^Rust \d/).isChecked()).toBe(true);
      await page.goBack();
      await expectCount(page, '185 ideas.');
      expect(await box(page, /^Rust \d/).isChecked()).toBe(false);
      await page.goForward();
      await expectCount(page, rust);
      await page.reload();
      await expectCount(page, rust);
      expect(await box(page, /^Rust \d/).isChecked()).toBe(true);
    }));

  test('counts, and what is chosen from then on, where it changes before the ideas are there', async () => {
    const page = await browser.newPage();
    let send = (): void => undefined;
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/brief.json', async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(`${site.url}${PREFIX}ideas/`);
    await box(page, /^2019/).check();
    await page.goBack();
    await box(page, /^2020/).check();
    send();
    await expectCount(page, '31 of 185 ideas.');
    expect(query(page)).toBe('?year=2020');
    expect(await box(page, /^2019/).isChecked()).toBe(false);
    await page.close();
  });

  test('leaves the focus on a value that moves when the address changes', () =>
    visit('ideas/', async (page) => {
      const place = () =>
        page
          .getByRole('group', { name: 'Project', exact: true })
          .getByRole('checkbox')
          .evaluateAll((boxes) => boxes.map((own) => own.getAttribute('value')).indexOf('thanos'));
      await box(page, /^2020/).check();
      await expectCount(page, '31 of 185 ideas.');
      await page.goBack();
      await expectCount(page, '185 ideas.');
      const before = await place();
      await box(page, /^Thanos/).focus();
      await page.goForward();
      await expectCount(page, '31 of 185 ideas.');
      expect(await place()).not.toBe(before);
      expect(await page.evaluate('document.activeElement.value')).toBe('thanos');
    }));

  test('may be old or wrong: what is not known is passed over', () =>
    visit(
      'ideas/?skill=cobol&year=1871&year=2019&colour=red&sort=oldest&pick=gone&size=huge',
      async (page) => {
        await expectCount(page, '52 of 185 ideas.');
        expect(await page.locator('.chip').allInnerTexts()).toEqual(['Year: 2019 ×']);
      },
    ));
});

describe('words', () => {
  test('find ideas, the best first, in one step of the history; the order can be that of time', () =>
    visit('ideas/', async (page) => {
      const field = page.getByRole('searchbox', { name: 'Search words' });
      await field.pressSequentially('thanos', { delay: 20 });
      await expect.poll(() => query(page)).toBe('?q=thanos');
      await expect.poll(() => rows(page).first().innerText()).toMatch(/thanos/i);
      expect(await page.getByRole('combobox', { name: 'Order' }).inputValue()).toBe('relevance');
      await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
      await expect.poll(() => query(page)).toBe('?q=thanos&sort=newest');
      await page.goBack();
      await page.goBack();
      await expect.poll(() => query(page)).toBe('');
      await expect.poll(() => field.inputValue()).toBe('');
    }));

  test('are found in the texts of ideas too, as soon as these are there', () =>
    visit('ideas/?q=oversized', async (page) => {
      await expectCount(page, '1 of 185 ideas.');
      await rows(page).first().locator('.idea-title').click();
      await page.locator('h1').waitFor();
      expect(await page.locator('article').innerText()).toContain('oversized');
    }));

  test('that no idea has are told, and the way out', () =>
    visit('ideas/?q=xylophone', async (page) => {
      await page.getByText('No idea has all of this.').waitFor();
      expect(await rows(page).count()).toBe(0);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expectCount(page, '185 ideas.');
    }));
});

describe('the list', () => {
  test('grows by sixty, and the focus goes to what is new', () =>
    visit('ideas/', async (page) => {
      expect(await rows(page).count()).toBe(60);
      await page.getByRole('button', { name: /^Show more/ }).click();
      await expect.poll(() => rows(page).count()).toBe(120);
      const title = await rows(page).nth(60).locator('.idea-title').innerText();
      await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(title);
      await page.reload();
      await expect.poll(() => rows(page).count()).toBe(120);
    }));

  test('has rows as the pages print them', () =>
    visit('ideas/', async (page) => {
      const html = () => page.locator('.ideas').evaluate((list: { innerHTML: string }) => list.innerHTML);
      const printed = await html();
      await box(page, /^2019/).check();
      await expectCount(page, '52 of 185 ideas.');
      await box(page, /^2019/).uncheck();
      await expectCount(page, '185 ideas.');
      expect((await html()) === printed).toBe(true);
    }));

  test.each(['CSV', 'JSON'])('can be saved as %s, as it is seen', (format) =>
    visit('ideas/?year=2020&skill=go', async (page) => {
      await page.getByText(/ of 185 ideas\.$/).waitFor();
      const titles = await page.locator('.idea-title').allInnerTexts();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `These ideas as ${format}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`ideas.${format.toLowerCase()}`);
      const content = readFileSync(await download.path(), 'utf8');
      const lines = content.trim().split('\r\n');
      const saved = format === 'JSON' ? JSON.parse(content) : lines.slice(1);
      expect(saved).toHaveLength(titles.length);
      const url = await page.locator('.idea-title').first().getAttribute('href');
      expect(content).toContain(`${site.url}${url}`);
      if (format === 'JSON') expect(saved.map(({ title }: { title: string }) => title)).toEqual(titles);
      else
        expect(lines[0]).toBe(
          'id,title,url,program,term,year,projects,status,skills,mentors,size,difficulty',
        );
    }),
  );

  test.each(['ideas/', 'ideas/?skill=go&q=thanos', 'ideas/page/2/'])('%s fits a narrow window', (path) =>
    visit(
      path,
      async (page) => {
        await rows(page).first().waitFor();
        await page.getByText('Filter ideas').or(page.getByText('Filter and search')).first().click();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
      },
      { viewport: { width: 375, height: 800 } },
    ),
  );
});

test('what is open today is a choice only where something is, or where it is chosen', () =>
  visit('ideas/?open=today', async (page) => {
    await page.getByText('No idea has all of this.').waitFor();
    expect(await box(page, /^Open for applications today/).isChecked()).toBe(true);
    await box(page, /^Open for applications today/).uncheck();
    await expectCount(page, '185 ideas.');
    expect(query(page)).toBe('');
    expect(await box(page, /^Open for applications today/).count()).toBe(0);
  }));

describe('the ideas are reached', () => {
  const focused = 'document.activeElement.hasAttribute("data-results")';

  test('on a phone, from wherever one is in the filters', () =>
    visit(
      'ideas/',
      async (page) => {
        await page.getByText('Filter ideas').click();
        const link = page.getByRole('link', { name: 'Show the ideas' });
        expect(await link.evaluate((own) => own.getBoundingClientRect().bottom)).toBeLessThan(800);
        await box(page, /^2019/).check();
        await page.getByRole('link', { name: 'Show 52 ideas' }).click();
        expect(await page.evaluate(focused)).toBe(true);
        expect(query(page)).toBe('?year=2019');
        expect(
          await page.locator('[data-results]').evaluate((own) => own.getBoundingClientRect().top),
        ).toBeLessThan(100);
      },
      { viewport: { width: 375, height: 800 } },
    ));

  test('by keyboard, past the filters', () =>
    visit('ideas/', async (page) => {
      await page.getByRole('combobox', { name: 'Order' }).focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip the filters');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(focused)).toBe(true);
    }));
});

describe('where something cannot be loaded', () => {
  /** A page of the site, and what went wrong in its scripts unseen. */
  async function openFailing(path: string, pattern: string, times = 1): Promise<[Page, unknown[]]> {
    const page = await browser.newPage();
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.route(pattern, (route) => route.abort(), { times });
    await page.goto(`${site.url}${PREFIX}${path}`);
    return [page, faults];
  }

  test('the page says so, shows what it has, and tries again', async () => {
    const [page, faults] = await openFailing('ideas/', '**/brief.json');
    await box(page, /^2019/).click();
    await page.getByText('The ideas could not be loaded.').waitFor();
    await expect.poll(() => box(page, /^2019/).isChecked()).toBe(false);
    expect(query(page)).toBe('');
    await box(page, /^2020/).check();
    await expectCount(page, '31 of 185 ideas.');
    expect(query(page)).toBe('?year=2020');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('what the address asks for is not lost', async () => {
    const [page, faults] = await openFailing('ideas/?year=2019', '**/brief.json');
    await page.getByText('The ideas could not be loaded.').waitFor();
    await box(page, /^2020/).check();
    await expectCount(page, '83 of 185 ideas.');
    expect(query(page)).toBe('?year=2019&year=2020');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('and it is some texts, the page says that not all ideas were looked through', async () => {
    const [page, faults] = await openFailing('ideas/?q=thanos', '**/texts-*.json');
    await page.getByText('Some texts could not be loaded: not all ideas were looked through.').waitFor();
    await box(page, /^2020/).check();
    await expectCount(page, '\\d+ of 185 ideas.');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the shortlist says so', async () => {
    const [page, faults] = await openFailing('shortlist/?pick=a', '**/brief.json');
    await page.getByText('The ideas could not be loaded.').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  test('all ideas are on pages that lead to each other', () =>
    visit(
      'ideas/',
      async (page) => {
        const counts = [await rows(page).count()];
        for (let number = 2; number <= 4; number++) {
          await page.getByRole('link', { name: 'Next page' }).click();
          expect(page.url()).toBe(`${site.url}/x/ideas/page/${number}/`);
          counts.push(await rows(page).count());
        }
        expect(counts).toEqual([60, 60, 60, 5]);
        expect(await page.getByRole('link', { name: 'Next page' }).count()).toBe(0);
      },
      options,
    ));

  test('facets are links, and nothing is there that needs a script', () =>
    visit(
      'ideas/',
      async (page) => {
        expect(await page.locator('main').getByRole('button').count()).toBe(0);
        expect(await page.locator('main').getByRole('searchbox').count()).toBe(0);
        await page.locator('.facets').getByRole('link', { name: 'Accepted' }).click();
        expect(await page.locator('h1').innerText()).toBe('Ideas by status: Accepted');
        expect(await rows(page).count()).toBe(38);
      },
      options,
    ));

  test('the shortlist says what it needs', () =>
    visit(
      'shortlist/',
      async (page) => {
        const notice = page.locator('noscript .notice');
        expect(await notice.isVisible()).toBe(true);
        expect(await notice.textContent()).toMatch(/^Comparing ideas needs JavaScript/);
      },
      options,
    ));
});

describe('the shortlist', () => {
  const add = (page: Page) => page.getByRole('button', { name: /^Add to shortlist/ });

  test('is filled in the list, kept in the address, and compared side by side', () =>
    visit('ideas/?year=2019', async (page) => {
      await expectCount(page, '52 of 185 ideas.');
      const titles = (await page.locator('.idea-title').allInnerTexts()).slice(0, 3);
      for (const _ of titles) await add(page).first().click();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Remove from shortlist');
      expect(new URL(page.url()).searchParams.getAll('pick')).toHaveLength(3);
      await page.getByRole('link', { name: 'Compare shortlist (3)' }).click();
      expect(new URL(page.url()).pathname).toBe('/x/shortlist/');
      await page.getByRole('table').waitFor();
      expect(await page.locator('thead a').allInnerTexts()).toEqual(titles);
      expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([
        ...['Project', 'Program', 'Term', 'Status', 'Skills', 'Mentors', 'Link'],
      ]);

      await page.getByRole('button', { name: `Remove: ${titles[1]}` }).click();
      await expect.poll(() => page.locator('thead a').allInnerTexts()).toEqual([titles[0], titles[2]]);
      await page.getByRole('link', { name: 'Back to the ideas' }).click();
      await page.getByRole('link', { name: 'Compare shortlist (2)' }).waitFor();
    }));

  test('is one link: an idea that is gone is told', () =>
    visit(
      'shortlist/?pick=gone&pick=lfx-mentorship/2022/01-spring/kubernetes/documentation-assessment-sig-network-gateway-api',
      async (page) => {
        await page.getByText('1 idea. One idea of this list is not here any more.').waitFor();
        await page.getByRole('button', { name: 'Copy link' }).click();
        await page.getByText('The link is copied.').waitFor();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('keeps the focus when its last idea is removed', () =>
    visit(
      'shortlist/?pick=lfx-mentorship/2022/01-spring/kubernetes/documentation-assessment-sig-network-gateway-api',
      async (page) => {
        await page.getByRole('button', { name: /^Remove/ }).click();
        await page.getByText('Your shortlist is empty.').waitFor();
        expect(await page.evaluate('document.activeElement.textContent')).toBe('Back to the ideas');
      },
    ));

  test('explains how to fill it where it is empty', () =>
    visit('shortlist/', async (page) => {
      await page.getByText('Your shortlist is empty.').waitFor();
      expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    }));

  test('scrolls inside itself in a narrow window, and fits paper', () =>
    visit(
      'ideas/?year=2019',
      async (page) => {
        await expectCount(page, '52 of 185 ideas.');
        for (let count = 0; count < 4; count++) await add(page).first().click();
        await page.getByRole('link', { name: 'Compare shortlist (4)' }).click();
        const region = page.getByRole('region', { name: 'Comparison' });
        await region.waitFor();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
        await region.focus();
        await page.keyboard.press('ArrowRight');
        await expect
          .poll(() => region.evaluate((own: { scrollLeft: number }) => own.scrollLeft))
          .toBeGreaterThan(0);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 700, height: 900 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(700);
        expect(await page.getByRole('button').count()).toBe(0);
      },
      { viewport: { width: 375, height: 800 } },
    ));
});
