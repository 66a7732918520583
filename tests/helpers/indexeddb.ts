// Unit tests share their modules, and Dexie takes the IndexedDB it finds when it is first loaded: it has to be there
// before any test, whichever file a worker begins with.
import 'fake-indexeddb/auto'
