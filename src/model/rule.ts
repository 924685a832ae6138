/** The rule or model that made a finding, with the version that rises when its results change: "weekday@1". */
export type Rule = `${string}@${number}`;
