// Runs before the first paint, so that nobody who chose dark paper or Arabic sees a flash of the other.
// It is a file of its own because the Content-Security-Policy allows no inline script.
(function () {
  var root = document.documentElement;
  var stored = {};
  try {
    stored = { theme: localStorage.getItem('baraza.theme'), locale: localStorage.getItem('baraza.locale') };
  } catch {
    // Storage may be switched off: then the system's theme and language decide.
  }
  if (stored.theme === 'light' || stored.theme === 'dark') root.dataset.theme = stored.theme;
  if (!root.hasAttribute('data-public')) {
    var asked = [stored.locale].concat(navigator.languages || []);
    for (var i = 0; i < asked.length; i++) {
      var language = String(asked[i] || '').slice(0, 2);
      if (/^(en|es|fr|ar)$/.test(language)) {
        root.lang = language;
        root.dir = language === 'ar' ? 'rtl' : 'ltr';
        break;
      }
    }
  }
})();
