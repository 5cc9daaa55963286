import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
const base = 'http://127.0.0.1:3303';
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
const ctx = await b.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', reducedMotion: 'reduce' });
const p = await ctx.newPage();
p.setDefaultTimeout(15000);
p.on('console', (m) => { if (['error', 'warning'].includes(m.type())) console.log('console', m.text().slice(0, 300)); });
p.on('pageerror', (e) => console.log('pageerror', String(e).slice(0, 400)));
p.on('response', (r) => { if (r.status() >= 400) console.log(r.status(), r.url()); });
const shot = (n, page = p) => page.screenshot({ path: `/tmp/wt/pubshots/${n}.png`, fullPage: true });
await p.goto(base); await p.waitForSelector('h1'); await p.waitForTimeout(800); await shot('sign-in');
await p.getByRole('button', { name: /người đề nghị/ }).first().click();
await p.getByRole('link', { name: 'Viết đề nghị mới' }).click(); await p.waitForSelector('form');
await p.fill('#nominee', 'Nguyễn Đức Hưởng (bịa)'); await p.fill('#achievement', 'Cứu người ' + Date.now()); await p.getByRole('button', { name: 'Lưu và xem lại' }).click();
await p.getByRole('button', { name: 'Nộp hồ sơ' }).click(); await p.waitForURL('**/nominations/*'); await p.waitForTimeout(1000);
const url = p.url(); await shot('own-case');
await p.goto(url + '/slip'); await p.waitForSelector('svg'); await shot('slip');
const code = (await p.locator('.laurel-slip-letters').textContent()).trim(); console.log('slip', code);
await p.goto(base + '/sign-in'); await p.waitForTimeout(600);
await p.getByRole('button', { name: /thủ trưởng, .*Quảng An/ }).first().click(); await p.waitForURL('**/inbox**');
await p.goto(url); await p.getByRole('button', { name: 'Quyết định' }).waitFor(); await p.keyboard.press('a');
await p.getByRole('radio', { name: /Khen thưởng ở cấp mình/ }).check(); await p.getByRole('radio', { name: /Dừng ở cấp này/ }).check(); await p.waitForTimeout(300);
await p.keyboard.press('Control+Enter'); await p.getByText('Đã ghi vào sổ').waitFor(); await p.waitForTimeout(1000); await shot('receipt');
const href = await p.getByRole('link', { name: 'Trang công khai' }).first().getAttribute('href'); console.log('certificate', href);
for (const [w, theme] of [[1280, 'light'], [360, 'dark']]) {
  const c2 = await b.newContext({ viewport: { width: w, height: 740 }, colorScheme: theme, locale: 'vi-VN' }); const q = await c2.newPage();
  q.on('console', (m) => { if (['error', 'warning'].includes(m.type())) console.log('console', m.text().slice(0, 300)); });
  for (const [n, path] of [['cert', href], ['cert-unknown', '/c/7KQ2-M9XD-44TB-W0ZC'], ['check', '/c'], ['lookup', '/tra-cuu'], ['lookup-found', `/tra-cuu#${code}`], ['lookup-unknown', '/look-up#7KQ2-M9XD-44TB-W0ZC']]) {
    await q.goto('about:blank'); await q.goto(base + path); await q.waitForSelector('h1'); await q.waitForTimeout(700); await shot(`${n}-${w}`, q);
  }
  if (w === 1280) { await q.goto(base + href); await q.waitForSelector('svg'); await q.emulateMedia({ media: 'print' }); await q.waitForTimeout(300); await shot('cert-print', q); }
}
await b.close();
