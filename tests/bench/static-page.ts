// A page that only shows a line of text: what starting a window costs by itself.

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
root.textContent = 'An empty window'
