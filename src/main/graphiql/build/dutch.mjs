export function dutchTexts() { return {name:'dutch', setup(){}}; }
