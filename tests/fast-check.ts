import fc from 'fast-check'

/**
 * Property tests try the same examples in every run, so that a run says something of the change that was made and not
 * of the draw. Others are tried by PROPERTY_SEED=… npm run test:unit; what they find becomes an example of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_615) })

export default fc
