/** In the place of the chart of activity, which is not what is measured. */
export const Activity = () => null
