/** True in builds made from the tree for tests and development, false in a packaged app. */
declare const __TEST_BUILD__: boolean;
