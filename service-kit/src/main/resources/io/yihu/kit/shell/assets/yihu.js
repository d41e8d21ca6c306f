/* Small helps beside htmx: search by one key, rows by keys, and typed texts that outlive a session that ended. Pages work without it. */
(function () {
  'use strict';

  function typing(element) {
    return element instanceof HTMLElement && (element.isContentEditable || /^(TEXTAREA|SELECT)$/.test(element.tagName) ||
      (element.tagName === 'INPUT' && !/^(checkbox|radio|button|submit)$/.test(element.type)));
  }

  document.addEventListener('keydown', function (event) {
    var search = document.getElementById('q');
    if (event.key === '/' && search && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  // In a table with data-rows, j and k or the arrows walk over the links of its rows; Enter opens one as it does everywhere.
  document.addEventListener('keydown', function (event) {
    var step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (!step || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var links = Array.prototype.slice.call(document.querySelectorAll('table[data-rows] tbody a'));
    var row = document.activeElement.closest('table[data-rows] tbody tr');
    if (!links.length || (event.key.length > 1 && !row)) { return; }
    event.preventDefault();
    var at = row ? links.indexOf(row.querySelector('a')) + step : 0;
    links[Math.max(0, Math.min(links.length - 1, at))].focus();
  });

  // x ticks a row. s takes its next step: that of the list where rows have boxes, else the ticket's own, on its page. u goes back.
  function rowAt() {
    return document.activeElement.closest('table[data-rows] tbody tr') || document.querySelector('table[data-rows] tbody tr');
  }

  function focusFirst(part) {
    var first = part && part.querySelector('summary, button, select, textarea, input:not([type=hidden])');
    if (first) { first.focus(); }
    return Boolean(first);
  }

  function nextStep(row) {
    var box = row && row.querySelector('input[type=checkbox]'), form = row && row.closest('form');
    var button = form && form.querySelector('.bulk button'), ticked = form && form.querySelector('tbody input:checked');
    if (button && (ticked || (box && 'atOnce' in button.dataset))) {
      if (!ticked) { box.checked = true; }
      if ('atOnce' in button.dataset) { form.requestSubmit(button); return; }
      unfold(button);
      button.focus();
    } else if (row) {
      location.assign(row.querySelector('a').href + '#dispatch-steps');
    } else {
      focusFirst(document.querySelector('[aria-labelledby=dispatch-steps]'));
    }
  }

  var keys = {
    x: function () {
      var row = rowAt(), box = row && row.querySelector('input[type=checkbox]');
      if (box) {
        box.checked = !box.checked;
        row.querySelector('a').focus();
      }
    },
    s: function () { nextStep(rowAt()); },
    u: function () {
      var back = document.querySelector('[data-back]');
      if (back) { back.click(); return; }
      if (!document.querySelector('table[data-live]') && history.length > 1) { history.back(); }
    }
  };

  document.addEventListener('keydown', function (event) {
    var act = Object.prototype.hasOwnProperty.call(keys, event.key) && keys[event.key];
    if (!act || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) { return; }
    event.preventDefault();
    act();
  });

  // A page that was opened at a part which comes later is taken there when it has come.
  var opened = location.hash.slice(1);
  document.addEventListener('htmx:afterSettle', function () {
    var part = opened && document.getElementById(opened);
    if (part && focusFirst(part.closest('section'))) { opened = ''; }
  });

  // A table with data-live changes where it is: fresh rows come in a hidden table, and cells take over what they say, so that focus, ticks
  // and scroll stay. While somebody points at the table, is in it, types or has ticked a row, no row moves: what is gone stays, marked, and what
  // is new comes at the end, until a look that finds nobody at it. A ticked row whose words changed keeps the version its reader saw.
  var fresh = null;

  function words(row) {
    return Array.prototype.filter.call(row.cells, function (cell) { return !cell.matches('.clock-cell'); })
      .map(function (cell) { return cell.textContent; }).join('\n');
  }

  function renew(row, from) {
    var said = words(from), changed = (row.dataset.said || words(row)) !== said;
    Array.prototype.forEach.call(row.cells, function (cell, at) {
      var next = from.cells[at], box = cell.querySelector('input'), link = cell.querySelector('a');
      var nextBox = next.querySelector('input');
      if (cell.innerHTML === next.innerHTML) { return; }
      if (link) { link.textContent = next.querySelector('a').textContent; return; }
      if (box && nextBox) {
        if (!box.checked) { delete box.dataset.seen; } else if (changed) { box.dataset.seen = 'before'; }
        if (!('seen' in box.dataset)) { box.value = nextBox.value; }
      } else if (!box || !box.checked) {
        cell.innerHTML = next.innerHTML;
      }
    });
    row.dataset.said = said;
    row.classList.remove('gone');
    return changed;
  }

  function leave(row, table, still) {
    if (!still) { row.remove(); return true; }
    if (row.classList.contains('gone')) { return false; }
    row.classList.add('gone');
    row.lastElementChild.append(table.dataset.gone);
    return true;
  }

  function announce(told) {
    var line = document.getElementById('board-said');
    var parts = ['changed', 'come', 'gone'].filter(function (what) { return told[what]; })
      .map(function (what) { return line.dataset[what].replace('#', told[what]); });
    if (parts.length) { line.textContent = parts.join(document.documentElement.lang.indexOf('zh') === 0 ? '，' : ', '); }
  }

  function merge(table) {
    var body = table.tBodies[0], at = document.activeElement, before = {}, told = { changed: 0, come: 0, gone: 0 };
    var still = typing(at) || table.contains(at) || table.matches(':hover') || Boolean(table.querySelector('input:checked'));
    Array.prototype.forEach.call(body.rows, function (row) { before[row.dataset.ticket] = row; });
    Array.prototype.forEach.call(fresh.rows, function (from, place) {
      var row = before[from.dataset.ticket];
      delete before[from.dataset.ticket];
      if (row) {
        told.changed += renew(row, from) ? 1 : 0;
      } else {
        row = from.cloneNode(true);
        row.classList.add('come');
        told.come += 1;
        body.append(row);
      }
      if (!still && body.rows[place] !== row) { body.insertBefore(row, body.rows[place]); }
    });
    Object.keys(before).forEach(function (ticket) { told.gone += leave(before[ticket], table, still) ? 1 : 0; });
    var form = table.closest('form'), empty = !body.rows.length;
    form.querySelectorAll('[data-filled]').forEach(function (part) { part.hidden = empty; });
    form.querySelectorAll('[data-empty]').forEach(function (part) { part.hidden = !empty; });
    announce(told);
  }

  document.addEventListener('htmx:afterRequest', function () {
    var table = document.querySelector('table[data-live]'), come = document.querySelector('table[data-fresh]');
    if (come) {
      fresh = come.tBodies[0];
      come.remove();
    }
    if (table && fresh) { merge(table); }
  });

  document.addEventListener('click', function (event) {
    if (event.target instanceof Element && event.target.closest('[data-print]')) { window.print(); }
  });

  // A suggestion is only shown; pressed, it chooses an option of a list as a person would have.
  document.addEventListener('click', function (event) {
    var taken = event.target instanceof Element && event.target.closest('[data-chooses]');
    var list = taken && document.getElementById(taken.dataset.chooses);
    if (!list) { return; }
    list.value = taken.dataset.option;
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.focus();
  });

  // A draft is kept per person, page and form, in this tab only, until its step was taken or the person signs out. A hidden
  // field with data-kept, such as the key of a form, is part of it: sent again after a lost answer, it is the same form.
  var drafts = 'yihu-draft:';
  var prefix = drafts + (document.body.dataset.person || '') + ':' + location.pathname + ':';

  function forget(belongs) {
    Object.keys(sessionStorage).filter(belongs).forEach(function (key) { sessionStorage.removeItem(key); });
  }

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && (field.type !== 'hidden' || 'kept' in field.dataset) && !/^(submit|button|password)$/.test(field.type) && field.tagName !== 'BUTTON';
    });
  }

  function keep(form) {
    var values = {};
    fields(form).forEach(function (field) {
      if (/^(radio|checkbox)$/.test(field.type)) {
        if (field.checked) { values[field.name] = field.value; }
      } else if (field.value !== '') {
        values[field.name] = field.value;
      }
    });
    sessionStorage.setItem(prefix + form.dataset.draft, JSON.stringify(values));
  }

  function restore(form) {
    var kept = sessionStorage.getItem(prefix + form.dataset.draft);
    if (!kept) { return; }
    var values = JSON.parse(kept), used = false;
    fields(form).forEach(function (field) {
      if (!(field.name in values)) { return; }
      if (/^(radio|checkbox)$/.test(field.type)) {
        field.checked = field.value === values[field.name];
      } else if (field.type === 'hidden') {
        field.value = values[field.name];
        return;
      } else if (field.value === '') {
        field.value = values[field.name];
      } else {
        return;
      }
      used = true;
      unfold(field);
    });
    var told = form.querySelector('[data-restored]');
    if (used && told) { told.hidden = false; }
  }

  function unfold(field) {
    for (var around = field.closest('details'); around; around = around.parentElement.closest('details')) { around.open = true; }
  }

  function start() {
    var present = {};
    document.querySelectorAll('form[data-draft]').forEach(function (form) {
      present[prefix + form.dataset.draft] = true;
      restore(form);
    });
    if (!document.querySelector('.away')) {
      forget(function (key) { return key.indexOf(prefix) === 0 && !present[key]; });
    }
  }

  document.addEventListener('input', function (event) {
    var form = event.target.closest && event.target.closest('form[data-draft]');
    if (form) { keep(form); }
  });
  document.addEventListener('submit', function (event) {
    if (event.target.matches('form[data-draft]')) { keep(event.target); }
    if (event.target.matches('form[action="/sign-out"]')) {
      forget(function (key) { return key.indexOf(drafts) === 0; });
    }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-forget]')) {
      forget(function (key) { return key.indexOf(prefix) === 0; });
    }
  });
  // A file is read here and put into a text field, so that a form stays plain text. It must be UTF-8: nothing is guessed.
  document.addEventListener('change', function (event) {
    var file = event.target.files && event.target.files[0], into = event.target.dataset.into;
    if (!file || !into) { return; }
    var field = document.getElementById(into), wrong = document.getElementById(into + '-unreadable');
    file.arrayBuffer().then(function (bytes) {
      try {
        field.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        wrong.hidden = true;
      } catch (notUtf8) {
        field.value = '';
        wrong.hidden = false;
      }
    });
  });

  function reveal() {
    document.querySelectorAll('[data-scripted]').forEach(function (part) { part.hidden = false; });
  }

  // What is suggested is taken over by one click or key; taking all leaves alone what has been chosen.
  function take(button, all) {
    var field = document.getElementById(button.dataset.take);
    if (!field || (all && field.value !== '')) { return; }
    field.value = button.dataset.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-take], [data-take-all]');
    if (!button) { return; }
    if (button.dataset.take) { take(button, false); return; }
    button.closest('form').querySelectorAll('[data-take]').forEach(function (each) { take(each, true); });
  });

  // What comes by itself into a live region while somebody types takes the focus from nobody.
  document.addEventListener('htmx:afterSwap', function (event) {
    reveal();
    if (event.target.closest && event.target.closest('[aria-live]')) { return; }
    var wrong = document.querySelector('[aria-invalid=true]');
    if (wrong) { wrong.focus(); }
  });
  reveal();
  start();
}());
