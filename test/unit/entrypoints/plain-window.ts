/** The test's window with the timers that are faked for the test, and with this Navigation API or none. */
export function plainWindow(navigation?: EventTarget) {
  return Object.assign(Object.create(window) as Window, {
    navigation,
    location: window.location,
    addEventListener: window.addEventListener.bind(window),
    setInterval: setInterval as never,
    clearInterval,
  });
}
