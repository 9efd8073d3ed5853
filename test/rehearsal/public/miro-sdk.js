// Stands in for https://miro.com/app/static/sdk/v2/miro.js: the page around this frame is the emulated host.
window.miro = window.parent.emulatedMiro(window)
