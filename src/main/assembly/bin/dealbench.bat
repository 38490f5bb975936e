@echo off
rem Starts Dealbench with Java 25 or newer, looked for in JAVA_HOME, on the PATH and in the usual folders.
setlocal
set "OLDEST=25"
set "JAVA="

if defined JAVA_HOME call :use "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :use "%%~dp$PATH:J.."
call :search "%ProgramFiles%\Eclipse Adoptium"
call :search "%ProgramFiles%\Java"
call :search "%ProgramFiles%\Microsoft"
call :search "%ProgramFiles%\Zulu"
call :search "%ProgramFiles%\Amazon Corretto"
call :search "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :search "%USERPROFILE%\.jdks"
if not defined JAVA goto none

rem The window starts sooner with the classes that it loaded last time in an archive, which Java keeps by itself.
set "CACHE=%LOCALAPPDATA%\Dealbench\cache"
if defined DEALBENCH_HOME set "CACHE=%DEALBENCH_HOME%\cache"
set "ARCHIVE="
if not "%~2"=="" goto start
if not "%~1"=="" if /i not "%~x1"==".dealbench" goto start
mkdir "%CACHE%" 2>nul
if exist "%CACHE%" set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\dealbench.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off
:start
"%JAVA%" %ARCHIVE% --enable-native-access=ALL-UNNAMED -jar "%~dp0..\lib\dealbench.jar" %*
exit /b %ERRORLEVEL%

:none
echo dealbench: needs Java %OLDEST% or newer and found none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
echo Install a JDK %OLDEST%, for example from https://adoptium.net, or set JAVA_HOME to one. 1>&2
exit /b 3

rem search FOLDER: uses the first fitting Java among the folders in it.
:search
for /f "delims=" %%D in ('dir /b /ad "%~1" 2^>nul') do call :use "%~1\%%D"
exit /b

rem use FOLDER: takes the Java there if none was taken yet and this one is new enough.
:use
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
for /f "delims=.+-" %%M in ("%VERSION%") do set "VERSION=%%M"
if not defined VERSION exit /b
if %VERSION% geq %OLDEST% set "JAVA=%~1\bin\java.exe"
exit /b
