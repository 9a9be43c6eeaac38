/**
 * What the grid's prebuilt scripts (prebuilt.js) find in globals, from this page's own bundle, so that page and grid have one
 * React. They take the functions of react/jsx-runtime and of react-dom/client from React and ReactDOM themselves.
 */
import * as redi from '@wendellhu/redi';
import * as bindings from '@wendellhu/redi/react-bindings';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';
import * as jsx from 'react/jsx-runtime';

Object.assign(globalThis, {
  React: { ...React, ...jsx },
  ReactDOM: { ...ReactDOM, ...client },
  '@wendellhu/redi': redi,
  '@wendellhu/redi/react-bindings': bindings,
});
