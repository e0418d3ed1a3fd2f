import { useBrowser } from '../use-browser.ts'
import { describeComingBack } from './coming-back.ts'
import { describeEditing } from './editing.ts'
import { describeHostile } from './hostile.ts'
import { describeLayers } from './layers.ts'
import { describeOwnText } from './own-text.ts'
import { describePlacing } from './placing.ts'
import { describeRendering } from './rendering.ts'
import { describeTrees } from './trees.ts'
import { describeUntouched } from './untouched.ts'
import { wildPages } from './wild-pages.ts'

const app = useBrowser(wildPages())

describeRendering(app)
describeEditing(app)
describeTrees(app)
describeLayers(app)
describePlacing(app)
describeHostile(app)
describeOwnText(app)
describeComingBack(app)
describeUntouched(app)
