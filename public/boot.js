// Before the first paint: the reader's theme, what is far from the screen left for later (base.css), and a prerendered page
// kept out of sight while a link with choices is drawn.
document.documentElement.dataset.glance = ''
try {
  const theme = localStorage.getItem('tieline-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked: the device's theme holds.
}
if (location.search !== '') {
  document.documentElement.dataset.waiting = ''
  // Nobody will draw the link if the program does not come: the page without its choices is better than none.
  const giveUp = ({ target }) => {
    if (target instanceof HTMLScriptElement) delete document.documentElement.dataset.waiting
  }
  addEventListener('error', giveUp, true)
}
