/**
 * The script of the page. It builds only the rows that are in view, out of text nodes alone: whatever
 * a prompt, a model or a judge wrote stays text.
 */
export const reportScript = String.raw`
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const { rows, arms, baseline, standIns } = JSON.parse(byId('data').textContent);
  const perPage = 25;
  const longText = 1500;
  const form = byId('filters');
  const names = ['q', 'category', 'challenge', 'arm', 'outcome', 'sort'];
  const base = arms.indexOf(baseline);
  const state = { id: '', page: 1 };
  let shown = [];

  /** An element; every string becomes a text node. */
  function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : String(value));
    }
    node.append(...children.filter((child) => child !== undefined));
    return node;
  }

  for (const row of rows) {
    const texts = [row.id, row.prompt, row.category, row.challenge];
    for (const arm of row.arms) {
      texts.push(arm.pieces.join(''), arm.why);
      for (const cell of arm.cells) texts.push(cell.reasoning, cell.why);
    }
    row.search = texts.filter(Boolean).join('\n').toLowerCase();
  }

  const other = () => {
    const chosen = arms.indexOf(state.arm);
    return chosen >= 0 && chosen !== base ? chosen : arms.findIndex((_, index) => index !== base);
  };

  /** Score of the compared arm minus that of the baseline, or null. */
  function difference(row) {
    const index = other();
    if (index < 0 || base < 0) return null;
    const before = row.arms[base].score;
    const after = row.arms[index].score;
    return before === null || after === null ? null : after - before;
  }

  function outcomeOf(row) {
    const value = difference(row);
    if (value === null) return 'incomplete';
    return Math.abs(value) < 1e-9 ? 'tie' : value > 0 ? 'win' : 'loss';
  }

  const someCell = (row, test) => row.arms.some((arm) => arm.cells.some(test));
  const special = {
    failed: (row) => someCell(row, (cell) => cell.status === 'failed'),
    unscorable: (row) => someCell(row, (cell) => cell.status === 'unscorable'),
    flagged: (row) => someCell(row, (cell) => cell.flags !== undefined),
  };

  function matches(row) {
    if (state.id) return row.id === state.id;
    if (state.category && row.category !== state.category) return false;
    if (state.challenge && row.challenge !== state.challenge) return false;
    if (state.outcome && !(special[state.outcome] ? special[state.outcome](row) : outcomeOf(row) === state.outcome)) return false;
    return !state.q || row.search.includes(state.q.toLowerCase());
  }

  const last = Number.MAX_VALUE;
  const orders = {
    worst: (row) => difference(row) ?? last,
    best: (row) => -(difference(row) ?? -last),
    low: (row) => Math.min(...row.arms.map(({ score }) => score ?? last)),
  };

  function sorted(list) {
    const order = orders[state.sort];
    if (order) return list.map((row) => [order(row), row]).sort((a, b) => a[0] - b[0]).map(([, row]) => row);
    if (state.sort === 'category') return [...list].sort((a, b) => (a.category ?? '').localeCompare(b.category ?? ''));
    return list;
  }

  const sign = (value) => (value < -1e-9 ? '−' : value > 1e-9 ? '+' : '') + Math.abs(value).toFixed(2);

  function badge(cell) {
    if (cell.status === 'scored') {
      const score = el('small', {}, 'score ' + cell.score.toFixed(2));
      if (standIns.length > 0) return el('span', { class: 'badge none' }, 'stand-in: ' + cell.verdict + ' ', score);
      const mark = cell.verdict === 'correct' ? '✓ ' : '✕ ';
      return el('span', { class: 'badge ' + cell.verdict }, mark + cell.verdict + ' ', score);
    }
    const words = { failed: '! failed', unscorable: '? unscorable', pending: 'not done yet', 'not judged': 'not judged' };
    const kind = cell.status === 'failed' || cell.status === 'unscorable' ? cell.status : 'none';
    return el('span', { class: 'badge ' + kind }, words[cell.status] || cell.status);
  }

  function promptText(arm) {
    const pieces = arm.pieces.map((text, index) => (index % 2 === 1 ? el('ins', {}, text) : text));
    const length = arm.pieces.reduce((sum, text) => sum + text.length, 0);
    const long = length > longText;
    return el('p', { class: long ? 'prompt long' : 'prompt', dir: 'auto', tabindex: long ? 0 : undefined }, ...pieces);
  }

  function rewriteNotes(arm) {
    const facts = [];
    if (arm.status && arm.status !== 'upsampled') facts.push(arm.status);
    if (arm.words !== undefined) facts.push(arm.words + ' words');
    const notes = [];
    if (facts.length > 0) notes.push(el('p', { class: 'key' }, facts.join(' · ')));
    if (arm.why) notes.push(el('p', { class: 'key', dir: 'auto' }, arm.why));
    if (arm.constraints && arm.constraints.length > 0) notes.push(constraintList(arm.constraints));
    return notes;
  }

  const marks = { kept: '✓', lost: '✕', changed: '≠', unchecked: '?' };
  function constraintList(constraints) {
    const items = constraints.map(({ type, text, status, found }) =>
      el('li', { class: 'constraint ' + (status in marks ? status : 'unchecked') },
        (marks[status] || '?') + ' ' + status + ' ', el('b', { dir: 'auto' }, text),
        status === 'changed' && found ? ' → ' + found : '', ' (' + type + ')'));
    return el('ul', { class: 'constraints', 'aria-label': 'Constraints of the base prompt' }, ...items);
  }

  function cellBox(row, armIndex, cell, position) {
    const box = el('figure', { class: 'cell' });
    const label = arms[armIndex] + ', seed ' + cell.seed;
    if (cell.image) {
      const image = el('img', {
        src: cell.image.thumbnail || cell.image.file, width: cell.image.width, height: cell.image.height,
        loading: 'lazy', decoding: 'async', alt: row.prompt.slice(0, 200) + ' (' + label + ')',
      });
      const button = el('button', { type: 'button', class: 'open', 'aria-label': 'Enlarge: ' + label }, image);
      button.addEventListener('click', () => openBox(row, armIndex, position));
      box.append(button);
    } else box.append(el('p', { class: 'no-image' }, 'No image.'));
    const caption = el('figcaption', {}, el('span', { class: 'soft' }, label), badge(cell));
    if (cell.why) caption.append(el('p', { class: 'key', dir: 'auto' }, cell.why));
    if (cell.flags) caption.append(el('p', { class: 'key' }, 'flags: ' + cell.flags.join(', ')));
    if (cell.missing) caption.append(el('p', { class: 'key', dir: 'auto' }, 'missing: ' + cell.missing.join('; ')));
    if (cell.scores) {
      const scores = Object.entries(cell.scores).map(([name, score]) => name + ': ' + (score === null ? 'none' : score));
      caption.append(el('p', { class: 'key' }, scores.join(' · ')));
    }
    if (cell.reasoning) caption.append(el('details', {}, el('summary', {}, "The judge's words"), el('blockquote', { dir: 'auto' }, cell.reasoning)));
    box.append(caption);
    return box;
  }

  function rowItem(row) {
    const value = difference(row);
    const kind = outcomeOf(row);
    const heading = el('h3', { dir: 'auto', class: row.prompt.length > longText ? 'long' : undefined, tabindex: row.prompt.length > longText ? 0 : undefined }, row.prompt);
    const named = { id: row.id, category: row.category, challenge: row.challenge };
    const facts = Object.entries(named).filter(([, value]) => value).map(([name, value]) => name + ': ' + value).join(' · ');
    const words = { win: '▲ higher ', tie: '= equal ', loss: '▼ lower ', incomplete: 'not comparable' };
    const delta = arms.length > 1 ? el('span', { class: 'delta ' + kind }, words[kind] + (value === null ? '' : sign(value))) : undefined;
    const item = el('li', { class: 'row' }, el('div', { class: 'head' }, heading, delta), el('p', { class: 'soft', dir: 'auto' }, facts));
    row.arms.forEach((arm, index) => {
      if (arm.pieces.length < 2 && !arm.status && !arm.why) return;
      item.append(el('div', { class: 'rewrite' }, el('p', { class: 'soft' }, arms[index] + ':'), promptText(arm), ...rewriteNotes(arm)));
    });
    const seeds = Math.max(...row.arms.map(({ cells }) => cells.length));
    const strip = el('div', { class: 'seeds' });
    for (let seed = 0; seed < seeds; seed += 1) {
      const pair = el('div', { class: 'cells' });
      row.arms.forEach((arm, index) => {
        if (arm.cells[seed]) pair.append(cellBox(row, index, arm.cells[seed], seed));
      });
      strip.append(pair);
    }
    item.append(strip);
    return item;
  }

  function render() {
    shown = sorted(rows.filter(matches));
    const pages = Math.max(1, Math.ceil(shown.length / perPage));
    state.page = Math.min(Math.max(1, state.page), pages);
    const from = (state.page - 1) * perPage;
    byId('rows').replaceChildren(...shown.slice(from, from + perPage).map(rowItem));
    byId('count').textContent = shown.length + ' of ' + rows.length + ' prompts' + (state.id ? ', the chosen one; Reset shows all' : '');
    byId('pages').hidden = pages < 2;
    byId('page').textContent = 'Page ' + state.page + ' of ' + pages;
    byId('before').disabled = state.page === 1;
    byId('after').disabled = state.page === pages;
  }

  function writeAddress() {
    const entries = [...names, 'id'].filter((name) => state[name]).map((name) => [name, state[name]]);
    if (state.page > 1) entries.push(['page', state.page]);
    const hash = '#' + new URLSearchParams(entries);
    if (hash !== location.hash && (hash !== '#' || location.hash !== '')) history.replaceState(null, '', hash);
  }

  function readAddress() {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const name of names) {
      state[name] = given.get(name) ?? '';
      const control = form.elements[name];
      if (!control) continue;
      control.value = state[name];
      // An address from elsewhere may name what this page does not have.
      if (control.selectedIndex === -1) {
        control.selectedIndex = 0;
        state[name] = control.value;
      }
    }
    state.id = given.get('id') ?? '';
    state.page = Math.max(1, Math.floor(Number(given.get('page'))) || 1);
    render();
  }

  function takeForm() {
    for (const name of names) state[name] = form.elements[name]?.value ?? '';
    Object.assign(state, { id: '', page: 1 });
    writeAddress();
    render();
  }

  function turn(step) {
    state.page += step;
    writeAddress();
    render();
    byId('prompts').scrollIntoView();
  }

  form.addEventListener('input', takeForm);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(takeForm));
  byId('before').addEventListener('click', () => turn(-1));
  byId('after').addEventListener('click', () => turn(1));
  addEventListener('hashchange', () => {
    readAddress();
    if (state.id) byId('prompts').scrollIntoView();
  });

  // The lightbox: one picture, flipped between the arms, with the keys of the arrows.
  const box = byId('lightbox');
  let open = { row: undefined, arm: 0, seed: 0 };

  function openBox(row, arm, seed) {
    open = { row, arm, seed };
    drawBox();
    if (!box.open) box.showModal();
  }

  function drawBox() {
    const arm = open.row.arms[open.arm];
    const cell = arm.cells[open.seed];
    const image = cell?.image
      ? el('img', { src: cell.image.file, width: cell.image.width, height: cell.image.height, alt: open.row.prompt.slice(0, 200) })
      : el('p', { class: 'no-image' }, 'No image.');
    byId('box-image').replaceChildren(image);
    byId('box-title').replaceChildren(el('b', {}, arms[open.arm]), ', seed ' + (cell ? cell.seed : '?') + ' ', ...(cell ? [badge(cell)] : []));
    byId('box-text').textContent = arm.pieces.join('') || open.row.prompt;
  }

  function flip() {
    open.arm = (open.arm + 1) % arms.length;
    drawBox();
  }

  function nextSeed(step) {
    const count = open.row.arms[open.arm].cells.length;
    if (count > 0) open.seed = (open.seed + step + count) % count;
    drawBox();
  }

  function nextRow(step) {
    const index = shown.indexOf(open.row) + step;
    if (index < 0 || index >= shown.length) return;
    open.row = shown[index];
    drawBox();
  }

  const keys = {
    ArrowLeft: () => nextRow(-1), ArrowRight: () => nextRow(1),
    ArrowUp: () => nextSeed(-1), ArrowDown: () => nextSeed(1), f: flip, F: flip,
  };
  box.addEventListener('keydown', (event) => {
    const action = keys[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  });
  byId('box-before').addEventListener('click', () => nextRow(-1));
  byId('box-after').addEventListener('click', () => nextRow(1));
  byId('box-flip').addEventListener('click', flip);
  byId('box-seed').addEventListener('click', () => nextSeed(1));

  form.hidden = false;
  readAddress();
})();
`;
