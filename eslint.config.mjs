import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'src/generated/', 'node_modules/', 'coverage/', 'data/', 'models/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `!` on an index that the code has just checked reads better than a dead branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'views/assets/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'readonly',
        require: 'readonly',
        Buffer: 'readonly',
        __dirname: 'readonly',
        WebAssembly: 'readonly',
        document: 'readonly',
        window: 'readonly',
        localStorage: 'readonly',
        CSS: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        FormData: 'readonly',
        DOMParser: 'readonly',
        CustomEvent: 'readonly',
        history: 'readonly',
        location: 'readonly',
        fetch: 'readonly',
        Node: 'readonly',
        requestAnimationFrame: 'readonly',
        scrollBy: 'readonly',
        scrollTo: 'readonly',
        addEventListener: 'readonly',
        getSelection: 'readonly',
      },
    },
  },
);
