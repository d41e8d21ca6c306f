/* Small helps beside htmx: search by one key, and typed texts that outlive a session that ended. Pages work without it. */
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
  document.addEventListener('htmx:afterSwap', function () {
    var wrong = document.querySelector('[aria-invalid=true]');
    if (wrong) { wrong.focus(); }
  });
  start();
}());
