// Evaluated first, so that CommonJS add-ons of Nest can require() these modules without a cycle.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
