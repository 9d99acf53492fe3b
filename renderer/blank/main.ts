const sheet = document.querySelector('textarea');
// The page stands in English; only its name has to be told in another language.
if (window.location.hash === '#es') {
  document.documentElement.lang = 'es';
  document.title = 'Notas';
  sheet?.setAttribute('aria-label', 'Notas');
}
sheet?.focus();
