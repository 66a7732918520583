import { z } from 'zod'

// zod's compiled validators need `new Function`, which our content security policy forbids.
z.config({ jitless: true })

export { z }
