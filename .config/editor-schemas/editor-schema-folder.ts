/** Where editors look for the JSON Schemas, relative to the project's root. */
export const editorSchemaFolder = '.vscode/schemas';
