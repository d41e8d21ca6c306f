/* Small helps beside htmx: search by one key, rows by keys, and typed texts that outlive a session that ended. Pages work without it. */
(function () {
  'use strict';

  function typing(element) {
    return element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
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
