@echo off
rem Opens the workbench in the browser: a shortcut to this file on the desktop is all that is needed.
title Chengwen
call "%~dp0chengwen.cmd" serve --idle-exit 12h %*
if errorlevel 1 pause
